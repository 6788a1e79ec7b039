// A document as HTML and back. Both happen in a document of their own, where nothing loads or runs.
import { DOMParser as Reader, DOMSerializer } from "prosemirror-model";
import { schema } from "./schema.js";

const writer = DOMSerializer.fromSchema(schema);

export function read(html) {
  const body = new DOMParser().parseFromString(html, "text/html").body;
  return Reader.fromSchema(schema).parse(body, { preserveWhitespace: true });
}

export function write(doc) {
  if (isEmpty(doc)) return "";
  const page = document.implementation.createHTMLDocument("");
  page.body.append(writer.serializeFragment(doc.content, { document: page }));
  return page.body.innerHTML.replaceAll("&nbsp;", "\u00a0"); // as RichText writes it
}

export function isEmpty(doc) {
  return doc.childCount === 1 && doc.firstChild.type === schema.nodes.paragraph && doc.firstChild.content.size === 0;
}

/**
 * What other programs put on the clipboard, made so that the schema can read it: cells of a table are paragraphs, and the
 * paragraphs that Word styles as a list are one.
 */
export function tidied(html) {
  const quiet = html.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/[\s/"']on\w+\s*=/gi, " data-off=")); // else each is a CSP report
  const page = new DOMParser().parseFromString(quiet, "text/html");
  for (const cell of page.querySelectorAll("td, th, dt, dd")) {
    const line = page.createElement("p");
    line.append(...cell.childNodes);
    cell.append(line);
  }
  for (const item of page.querySelectorAll('p[style*="mso-list:"]')) asItem(page, item);
  return page.body.innerHTML;
}

function asItem(page, item) {
  const marker = item.querySelector('[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]');
  const name = /^\s*[\w]{1,4}[.)]/.test(marker?.textContent ?? "") ? "OL" : "UL";
  marker?.remove();
  const before = item.previousElementSibling;
  const list = before?.dataset.word === name ? before : page.createElement(name);
  if (list !== before) item.before(list);
  list.dataset.word = name;
  const li = page.createElement("li");
  item.replaceWith();
  li.append(item);
  list.append(li);
}
