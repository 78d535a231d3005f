import { describe, expect, it } from "vitest";
import { htmlToText } from "../../src/ingest/html-to-text.js";

describe("htmlToText", () => {
  it.each([
    ["paragraphs", "<p>One <b>bold</b> word.</p>\n<p>Two.</p>", "One bold word.\n\nTwo."],
    ["line breaks", "One<br/>two<BR>three", "One\ntwo\nthree"],
    ["entities", "a &amp; b &#399; &#x18F; &nbsp;&ldquo;c&rdquo; &unknown;", "a & b Ə Ə “c” &unknown;"],
    ["no numbers that are no characters", "&#0; &#xD800; &#9999999;", "&#0; &#xD800; &#9999999;"],
    ["references to characters of Windows", "&#147;so&#148; &#x92;s", "“so” ’s"],
    [
      "names of letters",
      "&Scedil;u&scedil;a, G&ouml;y&ccedil;ay, &Idot;mi&scedil;li, A&gbreve;dam",
      "Şuşa, Göyçay, İmişli, Ağdam",
    ],
    ["line ends of preformatted text", "<pre>One\n  two\n\nthree</pre> four\n five", "One\ntwo\n\nthree\n\nfour five"],
    ["quoted greater-than signs", '<a title="1 > 0">x</a>', "x"],
    ["line breaks that XML closes", "One<br></br>two", "One\ntwo"],
    ["soft hyphens and invisible blanks", "Ka&shy;ra\u00adbağ\u200b", "Karabağ"],
    ["text behind an unclosed picture", "a <svg> b <svg/> c", "a b c"],
    ["what is no text", "a<script>if (1 < 2) x()</script><style>p{}</style> b<!-- c --> d", "a b d"],
    ["attributes with anything in them", '<a href="x?a=1&b=2" title="y">link</a>', "link"],
    ["a less-than sign in running text", "2 < 3 and <b>4</b>", "2 < 3 and 4"],
    ["lists and tables", "<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo"],
    ["an unclosed tag", "a <b>bold", "a bold"],
    ["a cut-off tag", "a <p class=", "a"],
    ["an unclosed script", "a <script>b", "a"],
    ["no markup", "plain  text\n with blanks", "plain text with blanks"],
  ])("reads %s", (_, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });
});
