// The editor of one textarea. The textarea stays the form's value; the editor shows it and writes to it.
import { history } from "prosemirror-history";
import { Fragment, Slice } from "prosemirror-model";
import { EditorState, Plugin } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { canLink, linkAt, removeLink, setLink } from "./commands.js";
import { element, setAttributes } from "./dom.js";
import { isEmpty, read, readSlice, write } from "./html.js";
import { keys, typing } from "./keys.js";
import { LinkForm } from "./link-form.js";
import { fromLines, tidied } from "./paste.js";
import { schema } from "./schema.js";
import { lineAfterTable, tableAt } from "./tables.js";
import { Toolbar } from "./toolbar.js";

const UNDO_DEPTH = 500;
let count = 0;

export class RichEditor {
  /** @param before how the editor of the textarea's predecessor stood, if there was one */
  constructor(textarea, before) {
    this.textarea = textarea;
    this.id = (textarea.id || "rich-" + ++count) + "-editor";
    this.told = textarea.value;
    this.toolbar = new Toolbar(this.id, () => this.openLink());
    this.linkForm = new LinkForm(this.id, (href) => this.linked(href));
    this.text = element("div", { class: "rich-text" });
    this.note = element("p", { class: "rich-note", role: "status" });
    this.dom = element("div", { class: "rich-editor" }, this.toolbar.dom, this.linkForm.dom, this.text, this.note);
    textarea.after(this.dom);
    const takesOver = before?.html === textarea.value;
    this.view = new EditorView(this.text, {
      state: takesOver ? before.state.reconfigure({ plugins: this.plugins() }) : this.fresh(),
      editable: () => !textarea.matches(":disabled") && !textarea.readOnly,
      attributes: () => this.attributes(),
      dispatchTransaction: (transaction) => this.changed(transaction),
      transformPastedHTML: (html) => tidied(html, (words) => (this.note.textContent = words)),
      clipboardTextParser: (text, $context) => this.linesPasted(text, $context),
      transformPasted: cellsForTables,
      handleDOMEvents: { focus: () => void (this.focused = true), blur: () => queueMicrotask(() => this.left()) },
    });
    this.toolbar.attach(this.view);
    this.hideTextarea();
    if (before?.focused && [null, document.body].includes(document.activeElement)) this.view.focus();
  }

  fresh() {
    return EditorState.create({ doc: read(this.textarea.value), plugins: this.plugins() });
  }

  plugins() {
    const openLink = () => this.openLink();
    const toToolbar = () => this.toolbar.focus() ?? true;
    this.historyPlugin ??= history({ depth: UNDO_DEPTH });
    const told = new Plugin({ view: () => ({ update: () => this.toolbar.update() }), appendTransaction: lineAfterTable });
    return [typing(), ...keys({ openLink, toToolbar }), this.historyPlugin, tableEditing(), told];
  }

  linesPasted(text, $context) {
    this.note.textContent = "";
    return readSlice(fromLines(text), $context);
  }

  /** What the textarea says about itself, said of the editor. */
  attributes() {
    const { textarea } = this;
    const said = (name) => textarea.getAttribute(name);
    const empty = this.view ? isEmpty(this.view.state.doc) : !textarea.value;
    const attributes = {
      id: this.id,
      role: "textbox",
      "aria-multiline": "true",
      "aria-labelledby": this.labels(),
      "aria-label": said("aria-label"),
      "aria-describedby": said("aria-describedby"),
      "aria-invalid": said("aria-invalid"),
      "aria-required": textarea.required ? "true" : said("aria-required"),
      "aria-readonly": textarea.readOnly ? "true" : null,
      "aria-disabled": textarea.matches(":disabled") ? "true" : null,
      "aria-placeholder": textarea.placeholder || null,
      "data-placeholder": empty ? textarea.placeholder : null,
      tabindex: "0",
      lang: said("lang"),
      spellcheck: "true",
    };
    return Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined));
  }

  labels() {
    const labels = [...(this.textarea.labels ?? [])];
    labels.forEach((label, i) => (label.id ||= `${this.id}-label${i || ""}`));
    return this.textarea.getAttribute("aria-labelledby") ?? (labels.map((label) => label.id).join(" ") || null);
  }

  /** Out of sight but not out of reach: a label, a link to the field or a script that focuses it lands in the editor. */
  hideTextarea() {
    const { textarea } = this;
    textarea.classList.add("rich-source");
    setAttributes(textarea, { tabindex: "-1", "aria-hidden": "true" });
    this.stop = new AbortController();
    this.writeWhenRead();
    const { signal } = this.stop;
    textarea.addEventListener("focus", () => this.view.focus(), { signal });
    textarea.addEventListener("input", () => this.toldByOthers(), { signal });
    textarea.form?.addEventListener("reset", () => setTimeout(() => this.toldByOthers()), { signal });
  }

  changed(transaction) {
    this.view.updateState(this.view.state.apply(transaction));
    if (!transaction.docChanged) return;
    this.unwritten = true;
    this.textarea.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /**
   * A long text is not written into the textarea at every key, but when somebody reads it: a script by its value, the browser
   * by sending the form.
   */
  writeWhenRead() {
    const { textarea } = this;
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
    this.written = () => {
      if (this.unwritten) {
        this.unwritten = false;
        this.html = write(this.view.state.doc);
        set.call(textarea, this.html);
      }
      return get.call(textarea);
    };
    Object.defineProperty(textarea, "value", {
      configurable: true,
      get: this.written,
      set: (value) => {
        this.unwritten = false;
        set.call(textarea, value);
      },
    });
    const { signal } = this.stop;
    textarea.form?.addEventListener("submit", this.written, { signal, capture: true });
    textarea.form?.addEventListener("formdata", ({ formData }) => formData.has(textarea.name) && formData.set(textarea.name, this.written()), { signal });
  }

  /** Someone else wrote into the textarea, such as a buffer that restores what was typed. */
  toldByOthers() {
    if (this.unwritten) return;
    const { value } = this.textarea;
    if (value === (this.html ?? this.told)) return;
    this.html = value;
    const { tr, doc } = this.view.state;
    this.view.updateState(this.view.state.apply(tr.replaceWith(0, doc.content.size, read(value).content)));
  }

  /** As with any text field, "change" comes when it is left. Being replaced while in use is not leaving. */
  left() {
    if (!this.dom.isConnected) return;
    this.focused = false;
    if (this.textarea.value === this.told) return;
    this.told = this.textarea.value;
    this.textarea.dispatchEvent(new Event("change", { bubbles: true }));
  }

  openLink() {
    if (!this.view.editable || !canLink(this.view.state)) return false;
    this.link = linkAt(this.view.state);
    this.linkForm.open(this.link.href);
    return true;
  }

  linked(href) {
    this.linkForm.close();
    const { state, dispatch } = this.view;
    if (href) setLink(this.link, href)(state, dispatch);
    else if (href === "") removeLink(this.link)(state, dispatch);
    this.view.focus();
  }

  refresh() {
    this.view.setProps({ attributes: () => this.attributes() });
    this.toolbar.update();
  }

  standing() {
    return { html: this.textarea.value, state: this.view.state, focused: this.focused };
  }

  destroy() {
    this.stop.abort();
    delete this.textarea.value;
    this.view.destroy();
    this.dom.remove();
  }
}

/** A table that is pasted into a cell of another gives its cells to it. */
function cellsForTables(slice, view) {
  const only = slice.content.childCount === 1 ? slice.content.firstChild : null;
  return only?.type === schema.nodes.table && tableAt(view.state) ? new Slice(Fragment.from(only.lastChild), 0, 0) : slice;
}
