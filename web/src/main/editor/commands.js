// What the toolbar and the keyboard can do to a text, and whether it is so already.
import { chainCommands, lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { closeHistory } from "prosemirror-history";
import { liftListItem, sinkListItem, wrapInList } from "prosemirror-schema-list";
import { AllSelection } from "prosemirror-state";
import { schema } from "./schema.js";

const { nodes, marks } = schema;
const MAX_LIST_DEPTH = 8; // as BlockReader in core

/** The command as a step of its own to undo, however fast it follows what was typed. */
export const step = (command) => (state, dispatch, view) => command(state, dispatch && ((tr) => dispatch(closeHistory(tr))), view);

export function markIsOn(state, type) {
  const { from, to, empty, $from } = state.selection;
  return empty ? Boolean(type.isInSet(state.storedMarks ?? $from.marks())) : state.doc.rangeHasMark(from, to, type);
}

export function blockIsOn(state, type, attrs = {}) {
  const block = state.selection.$from.parent;
  return block.type === type && Object.entries(attrs).every(([name, value]) => block.attrs[name] === value);
}

/** The nearest enclosing node of one of some types. */
export function enclosing(state, ...types) {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    if (types.includes($from.node(depth).type)) return { node: $from.node(depth), pos: $from.before(depth) };
  }
  return null;
}

export function isInList(state, type) {
  return enclosing(state, nodes.bullet_list, nodes.ordered_list)?.node.type === type;
}

export const bold = toggleMark(marks.strong);
export const italic = toggleMark(marks.em);
export const paragraph = setBlockType(nodes.paragraph);
export const heading = (level) => (state, dispatch) =>
  blockIsOn(state, nodes.heading, { level })
    ? paragraph(state, dispatch)
    : setBlockType(nodes.heading, { level })(state, dispatch);

export const list = (type) => (state, dispatch) => {
  const around = enclosing(state, nodes.bullet_list, nodes.ordered_list);
  if (around?.node.type === type) return liftListItem(nodes.list_item)(state, dispatch);
  if (around) {
    dispatch?.(state.tr.setNodeMarkup(around.pos, type));
    return true;
  }
  return afterPlain(wrapInList(type))(state, dispatch);
};

export const quotation = (state, dispatch) =>
  enclosing(state, nodes.blockquote) ? lift(state, dispatch) : afterPlain(wrapIn(nodes.blockquote))(state, dispatch);

/** Headings go neither into lists nor into quotations: makes them paragraphs first, in one step to undo. */
function afterPlain(command) {
  return chainCommands(command, (state, dispatch) => {
    let plain = null;
    if (!paragraph(state, (tr) => (plain = tr))) return false;
    const next = state.apply(plain);
    return command(next, dispatch && ((tr) => dispatch(tr.steps.reduce((all, step) => all.step(step), plain).scrollIntoView())));
  });
}

export const divider = (state, dispatch) => {
  const { $to, to } = state.selection;
  if (dispatch) {
    const after = $to.depth ? $to.after(1) : to; // a divider parts whole blocks, so it follows the list or quotation around
    const tr = state.tr.insert(after, nodes.divider.create());
    if (after === state.doc.content.size) tr.insert(after + 1, nodes.paragraph.create());
    dispatch(tr.setSelection(state.selection.constructor.near(tr.doc.resolve(after + 1), 1)).scrollIntoView());
  }
  return true;
};

export const lineBreak = (state, dispatch) => {
  if (!state.selection.$from.parent.inlineContent) return false;
  dispatch?.(state.tr.replaceSelectionWith(nodes.line_break.create()).scrollIntoView());
  return true;
};

export const outdent = liftListItem(nodes.list_item);
export const indent = (state, dispatch) => {
  let depth = 0;
  const { $from } = state.selection;
  for (let d = $from.depth; d > 0; d--) if ($from.node(d).type === nodes.list_item) depth++;
  return depth < MAX_LIST_DEPTH && sinkListItem(nodes.list_item)(state, dispatch);
};

/** Whether a link can be made here: within a line, or of the whole text. */
export function canLink({ selection }) {
  return selection.$from.parent.inlineContent || selection instanceof AllSelection;
}

/** The link at the selection and how far it reaches. */
export function linkAt(state) {
  const { $from, from, to, empty } = state.selection;
  const { parent, parentOffset } = $from;
  const { node, offset } = parent.childAfter(parentOffset).node?.marks.some(isLink)
    ? parent.childAfter(parentOffset)
    : parent.childBefore(parentOffset);
  const mark = node?.marks.find(isLink);
  if (!mark || !empty) return { from, to, href: mark?.attrs.href ?? "" };
  let start = offset;
  let end = offset + node.nodeSize;
  for (let i = parent.childBefore(start); i.node && mark.isInSet(i.node.marks); i = parent.childBefore(start)) start = i.offset;
  for (let i = parent.childAfter(end); i.node && mark.isInSet(i.node.marks); i = parent.childAfter(end)) end = i.offset + i.node.nodeSize;
  return { from: $from.start() + start, to: $from.start() + end, href: mark.attrs.href };
}

function isLink(mark) {
  return mark.type === marks.link;
}

export const setLink = ({ from, to }, href) => (state, dispatch) => {
  const mark = marks.link.create({ href });
  const tr = state.tr;
  if (from === to) tr.replaceWith(from, to, schema.text(href.replace(/^(mailto|tel):/, ""), [mark]));
  else tr.removeMark(from, to, marks.link).addMark(from, to, mark);
  dispatch(tr.removeStoredMark(marks.link).scrollIntoView());
};

export const removeLink = ({ from, to }) => (state, dispatch) => dispatch(state.tr.removeMark(from, to, marks.link));
