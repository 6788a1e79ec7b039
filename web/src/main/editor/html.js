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
  return page.body.innerHTML;
}

export function isEmpty(doc) {
  return doc.childCount === 1 && doc.firstChild.type === schema.nodes.paragraph && doc.firstChild.content.size === 0;
}

/** Word marks list items as paragraphs with a style and a typed bullet: makes them lists, so that nothing is typed twice. */
export function withWordLists(html) {
  if (!html.includes("mso-list")) return html;
  const page = new DOMParser().parseFromString(html, "text/html");
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
