// What a text may consist of. It is the canonical subset of RichText in core, block for block: change both or neither.
import { Schema } from "prosemirror-model";
import { words } from "./words.js";

// The same rule as LinkTarget in core: the web, mail, telephone, or a path of this site.
const TARGET = /^(https?:\/\/[^/?#].*|mailto:[^/].*|tel:[+0-9(].*|\/(?![/\\]).*)$/i;

export function isTarget(href) {
  return href.length <= 2000 && !/[\u0000-\u001f\u007f\\]/.test(href) && TARGET.test(href);
}

// Which way a list or table runs, its first letter decides; a paragraph finds its own way by the style sheet.
const AUTO = { dir: "auto" };

// The library counts with these; no cell of ours ever stretches.
const cell = { content: "paragraph+", isolating: true, attrs: { colspan: { default: 1 }, rowspan: { default: 1 }, colwidth: { default: null } } };

const heading = (level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } });

export const schema = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph: { content: "inline*", group: "block inner", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
    heading: {
      attrs: { level: { default: 2 } },
      content: "inline*",
      group: "block",
      defining: true,
      parseDOM: [1, 2, 3, 4, 5, 6].map(heading),
      toDOM: (node) => ["h" + node.attrs.level, 0],
    },
    bullet_list: { content: "list_item+", group: "block inner", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", AUTO, 0] },
    ordered_list: { content: "list_item+", group: "block inner", parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", AUTO, 0] },
    list_item: { content: "paragraph inner*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    blockquote: {
      content: "inner+",
      group: "block",
      defining: true,
      parseDOM: [{ tag: "blockquote" }],
      toDOM: () => ["blockquote", AUTO, 0],
    },
    table: { content: "caption table_body", group: "block", isolating: true, parseDOM: [{ tag: "table" }], toDOM: () => ["table", AUTO, 0] },
    caption: { content: "inline*", defining: true, parseDOM: [{ tag: "caption" }], toDOM: () => ["caption", { "data-empty": words.caption }, 0] },
    table_body: { content: "table_row+", tableRole: "table", parseDOM: [{ tag: "tbody" }], toDOM: () => ["tbody", 0] },
    table_row: { content: "(table_cell | table_heading)+", tableRole: "row", parseDOM: [{ tag: "tr" }], toDOM: () => ["tr", 0] },
    table_cell: { ...cell, tableRole: "cell", parseDOM: [{ tag: "td" }], toDOM: () => ["td", 0] },
    table_heading: { ...cell, tableRole: "header_cell", parseDOM: [{ tag: "th" }], toDOM: () => ["th", 0] },
    divider: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
    text: { group: "inline" },
    line_break: {
      inline: true,
      group: "inline",
      selectable: false,
      linebreakReplacement: true,
      parseDOM: [{ tag: "br" }],
      toDOM: () => ["br"],
    },
  },
  marks: {
    link: {
      attrs: { href: {} },
      inclusive: false,
      parseDOM: [{ tag: "a[href]", getAttrs: (a) => isTarget(a.getAttribute("href")) && { href: a.getAttribute("href") } }],
      toDOM: (mark) => ["a", { href: mark.attrs.href }, 0],
    },
    strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
    em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  },
});
