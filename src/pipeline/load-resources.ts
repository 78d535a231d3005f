import { createAttributionFinder } from "../attribution/find-attributions.js";
import { type AttributionModels, decodeAttributionModels } from "../attribution/models.js";
import { attributionSettings } from "../attribution/settings.js";
import { createSpeakerResolver } from "../attribution/speakers/resolve-speakers.js";
import { createQuantityFinder } from "../claims/quantities.js";
import { createDateFinder } from "../dates/find-dates.js";
import { circumstances } from "../languages/en/circumstances.js";
import { functionWords } from "../languages/en/function-words.js";
import { dates } from "../languages/en/dates.js";
import { places } from "../languages/en/places.js";
import { reading } from "../languages/en/reading.js";
import { speakers } from "../languages/en/speakers.js";
import { quantities } from "../languages/en/units.js";
import { createPlaceFinder } from "../places/find-places.js";
import { loadGazetteer } from "../places/index-bytes.js";
import { createTextReader } from "../text/read-text.js";
import { createTagger, parseTaggerModel } from "../text/tag.js";
import { readResourceFiles } from "./resource-files.js";
import type { Resources } from "./resources.js";

/**
 * Loads language data and gazetteer and composes the stages of extraction out of them.
 * @param gazetteer a folder with another gazetteer; null for the one that the program ships with
 * @param otherModels attribution models in the place of the shipped ones: those of a cross-validation
 * @throws Error where the project was not built
 * @throws UsageError where the folder holds no gazetteer
 */
export async function loadResources(
  gazetteer: string | null = null,
  otherModels: AttributionModels | null = null,
): Promise<Resources> {
  const files = readResourceFiles();
  // The gazetteer brings the ids of its words along; everything else is interned behind them.
  const { vocabulary, index } =
    gazetteer === null
      ? loadGazetteer(files.gazetteer)
      : (await import("./gazetteer-folder.js")).readGazetteer(gazetteer);
  const read = createTextReader(reading, vocabulary);
  const tag = createTagger(parseTaggerModel(files.tagger), vocabulary);
  const findPlaces = createPlaceFinder(index, places, vocabulary);
  const findDates = createDateFinder(dates, vocabulary);
  const findQuantities = createQuantityFinder(quantities, vocabulary);
  const models = otherModels ?? decodeAttributionModels(files.attribution);
  const findAttributions = createAttributionFinder(
    { cues: files.cues, models, circumstances, functionWords, ...attributionSettings },
    vocabulary,
  );
  const resolveSpeakers = createSpeakerResolver(speakers, vocabulary);
  vocabulary.freeze();
  return { read, tag, findPlaces, findDates, findQuantities, findAttributions, resolveSpeakers };
}
