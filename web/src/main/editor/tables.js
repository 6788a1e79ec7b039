// What can be done to a table. Its cells hold paragraphs; its first row may name the columns.
import { TextSelection } from "prosemirror-state";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  isInTable,
  selectedRect,
  TableMap,
  toggleHeaderRow,
} from "prosemirror-tables";
import { schema } from "./schema.js";

const { nodes } = schema;
const MAX_ROWS = 200; // as TableReader in core
const MAX_COLUMNS = 20;

/** The table around the selection, its caption included. */
export function tableAt(state) {
  const { $from } = state.selection;
  return $from.depth && $from.node(1).type === nodes.table ? { node: $from.node(1), pos: $from.before(1) } : null;
}

export function insertTable(state, dispatch) {
  if (tableAt(state)) return false;
  if (dispatch) {
    const cell = (type) => type.createAndFill();
    const row = (type) => nodes.table_row.create(null, [cell(type), cell(type), cell(type)]);
    const body = nodes.table_body.create(null, [row(nodes.table_heading), row(nodes.table_cell), row(nodes.table_cell)]);
    const table = nodes.table.create(null, [nodes.caption.create(), body]);
    const { $to, to } = state.selection;
    const block = $to.depth ? $to.node(1) : null;
    const after = $to.depth ? $to.after(1) : to;
    const replaced = block?.type === nodes.paragraph && block.content.size === 0;
    const at = replaced ? after - block.nodeSize : after;
    const tr = state.tr.replaceWith(at, after, table);
    const first = at + 1 + table.firstChild.nodeSize + 3;
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(first))).scrollIntoView());
  }
  return true;
}

export function removeTable(state, dispatch) {
  const table = tableAt(state);
  if (!table) return false;
  if (dispatch) {
    const tr = state.tr.delete(table.pos, table.pos + table.node.nodeSize);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(table.pos, tr.doc.content.size)))).scrollIntoView());
  }
  return true;
}

const within = (test, command) => (state, dispatch) => isInTable(state) && test(selectedRect(state)) && command(state, dispatch);

export const rowAbove = within(({ map }) => map.height < MAX_ROWS, addRowBefore);
export const rowBelow = within(({ map }) => map.height < MAX_ROWS, addRowAfter);
export const columnBefore = within(({ map }) => map.width < MAX_COLUMNS, addColumnBefore);
export const columnAfter = within(({ map }) => map.width < MAX_COLUMNS, addColumnAfter);
export const removeRow = within(({ map }) => map.height > 1, deleteRow);
export const removeColumn = within(({ map, left, right }) => map.width - (right - left) >= 2, deleteColumn); // one column is no table
export const headingRow = within(() => true, toggleHeaderRow);

export function hasHeadingRow(state) {
  const body = tableAt(state)?.node.lastChild;
  let all = Boolean(body);
  body?.firstChild.forEach((cell) => (all &&= cell.type === nodes.table_heading));
  return all;
}

/** Tab goes from cell to cell, and on from the last one, so that nobody is caught in a table. */
export const nextCell = (direction) => (state, dispatch) => {
  const table = tableAt(state);
  if (!table) return false;
  const body = table.node.lastChild;
  const start = table.pos + 1 + table.node.firstChild.nodeSize + 1;
  const cells = TableMap.get(body).map.map((offset) => start + offset);
  const { from } = state.selection;
  const current = cells.findLastIndex((pos) => pos < from);
  const next = current + direction;
  if (next < -1) return false;
  const at = next === -1 ? table.pos + 2 : next < cells.length ? cells[next] + 2 : table.pos + table.node.nodeSize;
  if (at > state.doc.content.size) return false;
  dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))).scrollIntoView());
  return true;
};

/** From the caption of a table that is the first of all, up to a new paragraph before it. */
export function aboveFirstTable(state, dispatch) {
  const table = tableAt(state);
  if (table?.pos !== 0 || state.selection.$from.parent.type !== nodes.caption) return false;
  if (dispatch) {
    const tr = state.tr.insert(0, nodes.paragraph.create());
    dispatch(tr.setSelection(TextSelection.create(tr.doc, 1)).scrollIntoView());
  }
  return true;
}

/** In a caption or a heading of columns Enter makes no second line. */
export function enterInCaption(state, dispatch) {
  return state.selection.$from.parent.type === nodes.caption && nextCell(1)(state, dispatch);
}

/** There is always a line to write on after a table. */
export function lineAfterTable(transactions, before, state) {
  return state.doc.lastChild.type === nodes.table ? state.tr.insert(state.doc.content.size, nodes.paragraph.create()) : null;
}
