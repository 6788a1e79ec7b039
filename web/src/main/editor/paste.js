// What other programs put on the clipboard, made so that the schema can read it, and said what of it is left out. RichText in core
// does the same to whatever reaches it: change both or neither.
import { asLists } from "./paste-lists.js";
import { asTables } from "./paste-tables.js";
import { asLinks, withoutDetours } from "./paste-links.js";
import { asElements, quiet, styleOf } from "./paste-styles.js";
import { words } from "./words.js";

const COMMENTS = '[data-style*="mso-element:comment" i], .MsoCommentReference, .MsoCommentText, a[href^="#_msocom"], a[href^="#cmnt"]';
const EMBEDDED = "iframe, object, embed, video, audio, canvas, form, input, select, textarea, button";
const PLAIN = /^(|inherit|initial|auto|windowtext|transparent|none|black|white|rgba?\(0, 0, 0(, \d)?\)|rgb\(255, 255, 255\)|#0{3,6}|#f{3,6})$/i;

/** @param leftOut told a sentence about what is lost, or "" */
export function tidied(html, leftOut) {
  const page = new DOMParser().parseFromString(quiet(html), "text/html");
  leftOut(sentence(dropped(page.body)));
  tidy(page);
  return page.body.innerHTML;
}

/** Plain text, a paragraph for each line. */
export function fromLines(text) {
  const page = document.implementation.createHTMLDocument("");
  for (const line of text.split(/(?:\r\n?|\n)+/)) {
    const p = page.createElement("p");
    p.textContent = line;
    page.body.append(p);
  }
  tidy(page);
  return page.body;
}

const BLOCKS = "p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote";

function tidy(page) {
  asElements(page);
  for (const br of page.querySelectorAll("br")) if ([...br.parentElement.children].some((each) => each.matches(BLOCKS))) br.remove(); // Docs: an empty line between blocks
  withoutDetours(page.body);
  asTables(page);
  asLists(page);
  asLinks(page);
}

/** Takes out what must not be read as text, and counts what will not be kept. */
function dropped(body) {
  const take = (selector) => {
    const found = [...body.querySelectorAll(selector)];
    found.forEach((each) => each.remove());
    return found.length;
  };
  const comments = take(COMMENTS);
  const deleted = take("del");
  const pictures = body.querySelectorAll("img, picture > source, svg, v\\:imagedata").length;
  const embedded = body.querySelectorAll(EMBEDDED).length;
  const coloured = [...body.querySelectorAll("[data-style], [color], [bgcolor]")].some(isColoured);
  return { pictures, embedded, comments, deleted, coloured };
}

/** Links are blue everywhere: that is not lost. */
function isColoured(element) {
  if (element.closest("a[href]")) return false;
  const { color, backgroundColor } = styleOf(element);
  return ![color, backgroundColor, element.getAttribute("color") ?? "", element.getAttribute("bgcolor") ?? ""].every((each) => PLAIN.test(each));
}

function sentence({ pictures, embedded, comments, deleted, coloured }) {
  const parts = [
    pictures && words.pictures(pictures),
    embedded && words.embedded,
    comments && words.comments,
    deleted && words.deleted,
    coloured && words.colours,
  ].filter(Boolean);
  return parts.length ? words.leftOut(new Intl.ListFormat(words.language).format(parts)) : "";
}
