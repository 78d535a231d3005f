import { compareSketches, isSameStory } from "./compare-sketches.js";
import { parseFingerprint } from "./fingerprint.js";
import { PostingLists } from "./posting-lists.js";
import { SketchStore } from "./sketch-store.js";

/** What the index needs to know of an article. */
export interface StoryArticle {
  readonly id: string;
  /** ISO 8601, null where unknown. */
  readonly publishedAt: string | null;
  /** From `fingerprintOf`; an empty one resembles nothing. */
  readonly fingerprint: string;
}

/** Smallest hashes of each story that copies are looked up by: a copy shares at least one in more than 99 of 100 cases. */
const KEYS = 16;
/** Stories that an article is compared with, those that share most keys. */
const MAX_COMPARED = 32;
/** Copies of a story appear within days; a text that comes back later (a monthly bulletin, an anniversary) is another story. */
const MAX_DAYS_APART = 7;
const DAY_MS = 86_400_000;

interface Story {
  /** Publication of its first article fed in milliseconds, NaN where unknown. */
  readonly time: number;
  /** The article that printed it first, of those fed so far, and when. */
  firstId: string;
  firstTime: number;
}

/**
 * Finds articles that print the same story (wire copies). Feed it each article of a run, ordered by id, then ask. An article joins the story
 * it resembles most, measured against that story's first article fed, so that stories never drift; what is found follows from the articles
 * and their order alone. About 1 kB of memory a story, 0.1 kB a copy; 7 µs an article.
 *
 * Measured. No copy ever joined a wrong story. Copies of our 118 articles, headline gone and 30 words put before them, are found all where
 * nine in ten words are kept and at most two fifths cut off, and where three in four words are kept and nothing cut; 91 % where nine in ten
 * are kept and three fifths cut off. The same of 400 US articles with blogs' formulas around them (PolNeAR): 96, 97 and 81 %. Of
 * PolNeAR's 924 articles as they are (422,740 pairs) it joins seven pairs, each of them one story printed twice. Bulletins filled into
 * one form within a week, with few words changed, it takes for one story.
 */
export class StoryIndex {
  private readonly postings = new PostingLists();
  private readonly sketches = new SketchStore();
  private readonly stories: Story[] = [];
  /** The story of each article that has a fingerprint. */
  private readonly storyOf = new Map<string, Story>();
  private readonly shared = new Map<number, number>();

  add(article: StoryArticle): void {
    if (article.fingerprint === "") return;
    const sketch = parseFingerprint(article.fingerprint);
    const time = timeOf(article.publishedAt);
    const story = this.find(sketch, time) ?? this.open(sketch, time, article.id);
    this.storyOf.set(article.id, story);
    if (isEarlier(time, article.id, story)) {
      story.firstId = article.id;
      story.firstTime = time;
    }
  }

  /**
   * The id of the article that printed this one's story first (by publication, unknown dates last, then by id); null where this is the
   * first, or the only one.
   */
  sameStoryAs(id: string): string | null {
    const first = this.storyOf.get(id)?.firstId ?? id;
    return first === id ? null : first;
  }

  private find(sketch: Uint32Array, time: number): Story | null {
    let best: Story | null = null;
    let bestJaccard = -1;
    for (const number of this.candidates(sketch)) {
      const story = this.stories[number];
      if (Math.abs(story.time - time) > MAX_DAYS_APART * DAY_MS) continue;
      const resemblance = compareSketches(sketch, this.sketches.get(number));
      if (!isSameStory(resemblance) || resemblance.jaccard <= bestJaccard) continue;
      best = story;
      bestJaccard = resemblance.jaccard;
    }
    return best;
  }

  /** The stories that share most keys with a sketch, earlier ones first among equals. */
  private candidates(sketch: Uint32Array): number[] {
    const { shared } = this;
    shared.clear();
    const count = (story: number): void => {
      shared.set(story, (shared.get(story) ?? 0) + 1);
    };
    for (const key of sketch.subarray(0, KEYS)) this.postings.forEachOwner(key, count);
    const byShared = [...shared].sort(([a, keysOfA], [b, keysOfB]) => keysOfB - keysOfA || a - b);
    return byShared.slice(0, MAX_COMPARED).map(([story]) => story);
  }

  private open(sketch: Uint32Array, time: number, id: string): Story {
    const story: Story = { time, firstId: id, firstTime: time };
    const number = this.sketches.add(sketch);
    for (const key of sketch.subarray(0, KEYS)) this.postings.add(key, number);
    this.stories.push(story);
    return story;
  }
}

/** Milliseconds, NaN where unknown. A time without a zone is taken as Greenwich's: the machine's own would change what is found. */
function timeOf(publishedAt: string | null): number {
  return publishedAt === null ? NaN : Date.parse(/T[\d:.]+$/.test(publishedAt) ? `${publishedAt}Z` : publishedAt);
}

/** Unknown times are later than all others; equal ones go by id. */
function isEarlier(time: number, id: string, { firstId, firstTime }: Story): boolean {
  if (time === firstTime || (Number.isNaN(time) && Number.isNaN(firstTime))) return id < firstId;
  return Number.isNaN(firstTime) || time < firstTime;
}
