import { articleBaseName } from "./article-files.js";
import { FORMS, STANCES } from "./annotations.js";
import { toBrat } from "./brat.js";
import { sidecarOf } from "./sidecar.js";
import type { ExportWriter, OpenFile } from "./format.js";

/** What brat has to know of our annotations before it lets anybody change them. */
const BRAT_CONFIGURATION = `[entities]
Source
Cue
Content
When
Venue
Place
Date

[events]
Attribution Cue:Cue, Content:Content, Source?:Source, When?:When, Venue?:Venue

[relations]
<OVERLAP> Arg1:<ANY>, Arg2:<ANY>, <OVL-TYPE>:<ANY>

[attributes]
Form Arg:Attribution, Value:${FORMS.join("|")}
Stance Arg:Attribution, Value:${STANCES.join("|")}
Metonymic Arg:Place
`;

/** Writes NAME.txt, NAME.ann and NAME.json (title, outlet, date …) of each article into brat/, beside the configuration. */
export function openBratFolder(open: OpenFile): ExportWriter {
  const writeFile = (name: string, data: string): void => {
    const file = open(`brat/${name}`);
    file.write(data);
    file.close();
  };
  return {
    write({ article, claims, mentions, text }) {
      if (text === null) return;
      const name = articleBaseName(article.id);
      writeFile(`${name}.txt`, text);
      writeFile(`${name}.ann`, toBrat(text, claims, mentions));
      writeFile(`${name}.json`, sidecarOf(article));
    },
    finish() {
      writeFile("annotation.conf", BRAT_CONFIGURATION);
    },
  };
}
