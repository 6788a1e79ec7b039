// One row of buttons: one stop for Tab, arrows within, Escape back to the text.
import { redo, undo } from "prosemirror-history";
import * as commands from "./commands.js";
import { element, icon, setAttributes } from "./dom.js";
import { schema } from "./schema.js";
import * as tables from "./tables.js";
import { words } from "./words.js";

const { nodes, marks } = schema;
const MAC = /Mac|iP(hone|ad)/.test(navigator.platform);

const PATHS = {
  undo: "M9 7 4 12l5 5M4 12h10a6 6 0 0 1 6 6",
  redo: "m15 7 5 5-5 5m5-5H10a6 6 0 0 0-6 6",
  link: "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1.500 1.500M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1.500-1.500",
  bullets: "M9 6h11M9 12h11M9 18h11M4.500 6h.01M4.500 12h.01M4.500 18h.01",
  numbers: "M10 6h10M10 12h10M10 18h10M4 4.500l1-.5v4M3.500 14.500c.5-1.500 3-1 2.500.5-.3.9-1.500 1.500-2.500 3H6",
  quote: "M5 5v14M10 8h10M10 12h10M10 16h6",
  divider: "M3 12h18M8 6h8M8 18h8",
  table: "M3 5h18v14H3zM3 10h18M3 14.500h18M9 5v14M15 5v14",
  heading2: "M4 6v12M11 6v12M4 12h7M15 11.500c0-3 5-3 5 0 0 2-5 3.500-5 6.500h5",
  heading3: "M4 6v12M11 6v12M4 12h7M15 10.500c.8-2 5-1.800 5 .8 0 1.500-1.500 2.200-2.800 2.200 1.500 0 3 .7 3 2.300 0 2.800-4.400 3-5.400.8",
  paragraph: "M13 5v14M17 5v14M19 5h-9a4 4 0 0 0 0 8h3",
};

const glyph = (letter, style) => () => element("span", { "aria-hidden": "true", class: style }, letter);
const drawn = (name) => () => icon(PATHS[name]);

const BUTTONS = [
  [
    { name: "undo", face: drawn("undo"), run: undo, key: "Z" },
    { name: "redo", face: drawn("redo"), run: redo, key: "Y" },
  ],
  [
    { name: "paragraph", face: drawn("paragraph"), run: commands.paragraph, on: (s) => commands.blockIsOn(s, nodes.paragraph) },
    { name: "heading2", face: drawn("heading2"), run: commands.heading(2), on: (s) => commands.blockIsOn(s, nodes.heading, { level: 2 }) },
    { name: "heading3", face: drawn("heading3"), run: commands.heading(3), on: (s) => commands.blockIsOn(s, nodes.heading, { level: 3 }) },
  ],
  [
    { name: "bold", face: glyph("B", "rich-glyph-bold"), run: commands.bold, on: (s) => commands.markIsOn(s, marks.strong), key: "B" },
    { name: "italic", face: glyph("I", "rich-glyph-italic"), run: commands.italic, on: (s) => commands.markIsOn(s, marks.em), key: "I" },
    { name: "link", face: drawn("link"), on: (s) => commands.linkAt(s).href !== "", key: "K" },
  ],
  [
    { name: "bullets", face: drawn("bullets"), run: commands.list(nodes.bullet_list), on: (s) => commands.isInList(s, nodes.bullet_list) },
    { name: "numbers", face: drawn("numbers"), run: commands.list(nodes.ordered_list), on: (s) => commands.isInList(s, nodes.ordered_list) },
    { name: "quote", face: drawn("quote"), run: commands.quotation, on: (s) => commands.enclosing(s, nodes.blockquote) !== null },
    { name: "divider", face: drawn("divider"), run: commands.divider },
    { name: "table", face: drawn("table"), run: tables.insertTable },
  ],
];

/** Shown while the text is in a table. */
const TABLE_BUTTONS = [
  { name: "headingRow", run: tables.headingRow, on: tables.hasHeadingRow },
  { name: "rowAbove", run: tables.rowAbove },
  { name: "rowBelow", run: tables.rowBelow },
  { name: "removeRow", run: tables.removeRow },
  { name: "columnBefore", run: tables.columnBefore },
  { name: "columnAfter", run: tables.columnAfter },
  { name: "removeColumn", run: tables.removeColumn },
  { name: "removeTable", run: tables.removeTable },
];

export class Toolbar {
  /** @param openLink asks for the address of a link */
  constructor(controls, openLink) {
    this.openLink = openLink;
    this.buttons = [];
    const groups = BUTTONS.map((group) => element("span", { class: "rich-group" }, ...group.map((each) => this.button(each))));
    this.tableGroup = element("span", { class: "rich-group rich-table-tools", hidden: "" }, ...TABLE_BUTTONS.map((each) => this.button(each)));
    this.dom = element("div", { role: "toolbar", class: "rich-toolbar", "aria-label": words.toolbar, "aria-controls": controls }, ...groups, this.tableGroup);
    this.dom.addEventListener("keydown", (event) => this.move(event));
    this.dom.addEventListener("mousedown", (event) => event.preventDefault()); // keeps the selection in the text
    this.stopAt(0);
  }

  attach(view) {
    this.view = view;
    this.update();
  }

  focus() {
    this.buttons.find(({ dom }) => dom.tabIndex === 0).dom.focus();
  }

  button(definition) {
    const label = words[definition.name];
    const shortcut = definition.key && (MAC ? "⌘" : "Ctrl+") + definition.key;
    const dom = element(
      "button",
      {
        type: "button",
        class: definition.face ? "rich-button" : "rich-button rich-worded",
        "aria-label": definition.face ? label : null,
        title: definition.face ? (shortcut ? `${label} (${shortcut})` : label) : null,
        "aria-keyshortcuts": definition.key ? (MAC ? "Meta+" : "Control+") + definition.key : null,
      },
      definition.face?.() ?? label,
    );
    dom.addEventListener("click", () => this.press(definition, dom));
    this.buttons.push({ definition, dom });
    return dom;
  }

  press(definition, dom) {
    this.stopAt(this.buttons.findIndex((each) => each.dom === dom));
    if (!this.view.editable || dom.getAttribute("aria-disabled") === "true") return;
    if (definition.name === "link") {
      this.openLink();
      return;
    }
    commands.step(definition.run)(this.view.state, this.view.dispatch, this.view);
    this.view.focus();
  }

  /** Shows what holds at the selection and what could be done there. */
  update() {
    const { state, editable } = this.view;
    this.tableGroup.hidden = !tables.tableAt(state);
    if (this.tableGroup.hidden && this.tableGroup.querySelector('[tabindex="0"]')) this.stopAt(0);
    for (const { definition, dom } of this.buttons) {
      if (this.tableGroup.hidden && this.tableGroup.contains(dom)) continue;
      const possible = editable && (definition.run ? definition.run(state, null, this.view) || Boolean(definition.on?.(state)) : commands.canLink(state));
      setAttributes(dom, {
        "aria-disabled": possible ? null : "true",
        "aria-pressed": definition.on ? String(Boolean(definition.on(state))) : null,
      });
    }
  }

  move(event) {
    const at = this.buttons.findIndex(({ dom }) => dom === document.activeElement);
    const last = this.buttons.length - 1 - (this.tableGroup.hidden ? TABLE_BUTTONS.length : 0);
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      this.stopAt(to);
      this.buttons[to].dom.focus();
      event.preventDefault();
    } else if (event.key === "Escape") {
      this.view.focus();
      event.preventDefault();
    }
  }

  stopAt(index) {
    this.buttons.forEach(({ dom }, i) => (dom.tabIndex = i === index ? 0 : -1));
  }
}
