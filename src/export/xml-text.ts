/** Characters that XML 1.0 cannot hold in any spelling; lone halves of surrogate pairs among them. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser makes line feeds of bare carriage returns, and blanks of line ends in attributes.
  "\r": "&#13;",
};

/** Text for the inside of an element; a character that XML cannot hold becomes U+FFFD, so that offsets stay. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"\r]/g, (character) => ESCAPES[character]);
}

/** ` name="value"` for each that has a value. */
export function attributes(values: Readonly<Record<string, string | null>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeXml(value).replace(/[\t\n]/g, " ")}"`]))
    .join("");
}
