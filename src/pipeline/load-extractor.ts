import { createExtractor, type Extractor } from "./create-extractor.js";
import type { EngineOptions } from "./extraction.js";

interface ExtractorModule {
  readonly createExtractor: typeof createExtractor;
}

/** The extractor that an engine asks for. */
export async function loadExtractor({
  gazetteer,
  extractorModule,
}: Pick<EngineOptions, "gazetteer" | "extractorModule">): Promise<Extractor> {
  if (extractorModule === undefined) return createExtractor({ gazetteer });
  const module = (await import(extractorModule)) as ExtractorModule;
  return module.createExtractor({ gazetteer });
}
