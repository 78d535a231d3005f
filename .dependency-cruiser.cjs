/** Imports go down only, recognisers meet in claims, and one outside library belongs to one file. */

/** `from` folders may import nothing of ours but `to` folders (and themselves). */
function mayImport(from, ...to) {
  return {
    name: `${from}-imports-down`,
    severity: "error",
    comment: `src/${from} may import only ${to.length === 0 ? "itself" : to.join(", ")}.`,
    from: { path: `^src/${from}/` },
    to: { path: "^src/", pathNot: `^src/(${[from, ...to].join("|")})/` },
  };
}

/** An outside library and the only place that may import it. */
function belongsTo(library, place) {
  return {
    name: `${library.replace("/", "-")}-in-one-place`,
    severity: "error",
    comment: `${library} is imported by ${place} alone.`,
    from: { path: "^src/", pathNot: place },
    to: { path: `node_modules/${library}/` },
  };
}

module.exports = {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-strays",
      severity: "error",
      from: { orphan: true, pathNot: ["\\.d\\.ts$", "^src/index\\.ts$"] },
      to: {},
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    mayImport("model"),
    mayImport("text", "model"),
    mayImport("languages", "text", "model"),
    mayImport("ingest", "model"),
    mayImport("places", "text", "model", "languages"),
    mayImport("dates", "text", "model", "languages"),
    mayImport("attribution", "text", "model", "languages"),
    mayImport("claims", "text", "model"),
    mayImport("export", "model"),
    mayImport("evaluate", "model"),
    mayImport("pipeline", "model", "text", "languages", "ingest", "places", "dates", "attribution", "claims", "export"),
    {
      name: "recognisers-get-language-data",
      severity: "error",
      comment: "A recogniser is handed its language data: it may know the types of languages/, never a language.",
      from: { path: "^src/(places|dates|attribution|claims)/" },
      to: { path: "^src/languages/[a-z]{2}/" },
    },
    {
      name: "files-and-clock-at-the-edge",
      severity: "error",
      comment: "Only cli and pipeline touch files, processes and the network.",
      from: { path: "^src/", pathNot: "^src/(cli|pipeline)/" },
      to: { path: "^(node:)?(fs|fs/promises|child_process|http|https|net|worker_threads|readline|process)$" },
    },
    {
      name: "formats-load-when-asked-for",
      severity: "error",
      comment: "A run that exports to no such format does not wait for its library.",
      from: { path: "^src/" },
      to: { path: "^src/export/(csv|parquet)\\.ts$", dynamic: false },
    },
    belongsTo("commander", "^src/cli/"),
    belongsTo("chardet", "^src/ingest/decode-text\\.ts$"),
    belongsTo("fast-xml-parser", "^src/ingest/xml\\.ts$"),
    belongsTo("linkedom", "^src/ingest/html-document\\.ts$"),
    belongsTo("@mozilla/readability", "^src/ingest/article-body\\.ts$"),
    belongsTo("warcio", "^src/ingest/warc-records\\.ts$"),
    belongsTo("p-limit", "^src/pipeline/read-ahead\\.ts$"),
    belongsTo("chokidar", "^src/pipeline/watch-folders\\.ts$"),
    belongsTo("piscina", "^src/pipeline/worker-pool\\.ts$"),
    belongsTo("proper-lockfile", "^src/pipeline/store/lock\\.ts$"),
    belongsTo("natural", "^src/places/typo-distance\\.ts$"),
    // The cue lexicon is inflected by scripts/build-cues.ts, when the program is built.
    belongsTo("compromise", "^scripts/"),
    belongsTo("zod", "^src/export/((tool|scored)-)?schemas\\.ts$"),
    belongsTo("csv-stringify", "^src/export/csv\\.ts$"),
    belongsTo("hyparquet-writer", "^src/export/parquet\\.ts$"),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default"] },
  },
};
