import { redo, undo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, undoInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { splitListItem } from "prosemirror-schema-list";
import { baseKeymap, chainCommands } from "prosemirror-commands";
import * as commands from "./commands.js";
import * as tables from "./tables.js";
import { schema } from "./schema.js";

const { nodes } = schema;
const { step } = commands;

/** Tab leaves the editor, but goes from cell to cell in a table. Ctrl+Enter and Ctrl+S belong to the page. */
export function keys({ openLink, toToolbar }) {
  const { "Mod-Enter": _, ...base } = baseKeymap;
  return [
    keymap({
      "Mod-z": undo,
      "Mod-y": redo,
      "Shift-Mod-z": redo,
      "Mod-b": commands.bold,
      "Mod-i": commands.italic,
      "Mod-k": openLink,
      "Mod-Alt-0": step(commands.paragraph),
      "Mod-Alt-2": step(commands.heading(2)),
      "Mod-Alt-3": step(commands.heading(3)),
      "Shift-Mod-7": step(commands.list(nodes.ordered_list)),
      "Shift-Mod-8": step(commands.list(nodes.bullet_list)),
      "Shift-Mod-9": step(commands.quotation),
      "Mod-]": step(commands.indent),
      "Mod-[": step(commands.outdent),
      "Shift-Enter": commands.lineBreak,
      Tab: tables.nextCell(1),
      "Shift-Tab": tables.nextCell(-1),
      ArrowUp: tables.aboveFirstTable,
      Enter: chainCommands(tables.enterInCaption, splitListItem(nodes.list_item)),
      Backspace: undoInputRule,
      "Alt-F10": toToolbar,
    }),
    keymap(base),
  ];
}

/** "- ", "1. ", "> ", "## " and "### " at the beginning of a line; Backspace takes the effect back. */
export function typing() {
  return inputRules({
    rules: [
      wrappingInputRule(/^\s*[-*•]\s$/, nodes.bullet_list),
      wrappingInputRule(/^\s*1[.)]\s$/, nodes.ordered_list),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
      textblockTypeInputRule(/^(##|###)\s$/, nodes.heading, (match) => ({ level: match[1].length })),
    ],
  });
}
