/** What is taken out of folders, also with `.gz` behind it; a file named on the command line is read whatever it is called. */
export const ARTICLE_EXTENSIONS: readonly string[] = [
  ...[".txt", ".text", ".html", ".htm", ".xhtml", ".xml", ".rss", ".atom", ".rdf", ".nitf", ".tei"],
  ...[".jsonl", ".ndjson", ".warc"],
];
const COMPRESSED = /\.gz$/i;

/**
 * Whether a file of this name is taken out of a folder. `.json` is not: beside articles it is metadata.
 */
export function isArticleName(name: string): boolean {
  const extension = /\.[^.]*$/.exec(name.replace(COMPRESSED, ""))?.[0] ?? "";
  return ARTICLE_EXTENSIONS.includes(extension.toLowerCase());
}

/** A file's name without its extension, and without that of its compression: `dam.jsonl.gz` is `dam`. */
export function stemOf(name: string): string {
  return name.replace(COMPRESSED, "").replace(/(?<=[^.])\.[^.]*$/, "");
}
