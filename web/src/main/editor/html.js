// A document as HTML and back. Both happen in a document of their own, where nothing loads or runs.
import { DOMParser as Reader, DOMSerializer } from "prosemirror-model";
import { schema } from "./schema.js";

const reader = Reader.fromSchema(schema);
const writer = DOMSerializer.fromSchema(schema);
const page = document.implementation.createHTMLDocument("");
const written = new WeakMap(); // block -> its HTML; a block never changes, it is replaced

export function read(html) {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const table of body.querySelectorAll("table")) table.createCaption(); // the schema asks for one, and its reader adds none
  const doc = reader.parse(body, { preserveWhitespace: true });
  if (doc.lastChild.type !== schema.nodes.table) return doc;
  return doc.copy(doc.content.addToEnd(schema.nodes.paragraph.create()));
}

/** What is left of a body that was pasted. */
export function readSlice(body, $context) {
  return reader.parseSlice(body, { preserveWhitespace: true, context: $context });
}

export function write(doc) {
  if (isEmpty(doc)) return "";
  let html = "";
  doc.forEach((block, _, i) => {
    if (block.content.size === 0 && i > 0 && i === doc.childCount - 1 && block.type === schema.nodes.paragraph) return; // the line after a table
    if (!written.has(block)) written.set(block, writeBlock(block));
    html += written.get(block);
  });
  return html;
}

/** As RichText writes it. */
function writeBlock(block) {
  const dom = writer.serializeNode(block, { document: page });
  if (block.type === schema.nodes.table) tidyTable(dom);
  for (const each of [dom, ...dom.querySelectorAll("[dir]")]) each.removeAttribute("dir");
  return dom.outerHTML.replaceAll("&nbsp;", "\u00a0");
}

function tidyTable(table) {
  const { caption } = table;
  caption.removeAttribute("data-empty");
  if (!caption.textContent.trim()) caption.remove();
  for (const p of table.querySelectorAll("p:empty")) p.remove();
  for (const th of table.querySelectorAll("th")) th.setAttribute("scope", th.parentElement.rowIndex === 0 ? "col" : "row");
}

export function isEmpty(doc) {
  return doc.childCount === 1 && doc.firstChild.type === schema.nodes.paragraph && doc.firstChild.content.size === 0;
}
