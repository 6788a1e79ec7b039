// What a text may consist of. It is the canonical subset of RichText in core, block for block: change both or neither.
import { Schema } from "prosemirror-model";

// The same rule as LinkTarget in core: the web, mail, telephone, or a path of this site.
const TARGET = /^(https?:\/\/[^/?#].*|mailto:[^/].*|tel:[+0-9(].*|\/(?![/\\]).*)$/i;

export function isTarget(href) {
  return href.length <= 2000 && !/[\u0000-\u001f\u007f\\]/.test(href) && TARGET.test(href);
}

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
    bullet_list: { content: "list_item+", group: "block inner", parseDOM: [{ tag: "ul" }], toDOM: () => ["ul", 0] },
    ordered_list: { content: "list_item+", group: "block inner", parseDOM: [{ tag: "ol" }], toDOM: () => ["ol", 0] },
    list_item: { content: "paragraph inner*", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
    blockquote: {
      content: "inner+",
      group: "block",
      defining: true,
      parseDOM: [{ tag: "blockquote" }],
      toDOM: () => ["blockquote", 0],
    },
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
    strong: {
      parseDOM: [
        { tag: "strong" },
        { tag: "b", getAttrs: (b) => b.style.fontWeight !== "normal" && null }, // Google Docs wraps everything in such a b
        { style: "font-weight", getAttrs: (weight) => /^(bold(er)?|[6-9]\d\d)$/.test(weight) && null },
      ],
      toDOM: () => ["strong", 0],
    },
    em: {
      parseDOM: [{ tag: "em" }, { tag: "i", getAttrs: (i) => i.style.fontStyle !== "normal" && null }, { style: "font-style=italic" }],
      toDOM: () => ["em", 0],
    },
  },
});
