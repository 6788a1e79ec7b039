// The editor of one textarea. The textarea stays the form's value; the editor shows it and writes to it.
import { history } from "prosemirror-history";
import { EditorState, Plugin, TextSelection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { linkAt, removeLink, setLink } from "./commands.js";
import { element, setAttributes } from "./dom.js";
import { isEmpty, read, tidied, write } from "./html.js";
import { keys, typing } from "./keys.js";
import { LinkForm } from "./link-form.js";
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
    this.dom = element("div", { class: "rich-editor" }, this.toolbar.dom, this.linkForm.dom, this.text);
    textarea.after(this.dom);
    const takesOver = before?.html === textarea.value;
    this.view = new EditorView(this.text, {
      state: takesOver ? before.state.reconfigure({ plugins: this.plugins() }) : this.fresh(),
      editable: () => !textarea.matches(":disabled") && !textarea.readOnly,
      attributes: () => this.attributes(),
      dispatchTransaction: (transaction) => this.changed(transaction),
      transformPastedHTML: tidied,
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
    return [typing(), ...keys({ openLink, toToolbar }), this.historyPlugin, new Plugin({ view: () => ({ update: () => this.toolbar.update() }) })];
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
    const { signal } = this.stop;
    textarea.addEventListener("focus", () => this.view.focus(), { signal });
    textarea.addEventListener("input", () => this.toldByOthers(), { signal });
    textarea.form?.addEventListener("reset", () => setTimeout(() => this.toldByOthers()), { signal });
  }

  changed(transaction) {
    this.view.updateState(this.view.state.apply(transaction));
    if (!transaction.docChanged) return;
    this.textarea.value = this.html = write(this.view.state.doc);
    this.textarea.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Someone else wrote into the textarea, such as a buffer that restores what was typed. */
  toldByOthers() {
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
    if (!this.view.editable || !this.view.state.selection.$from.parent.inlineContent) return false;
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
    this.view.destroy();
    this.dom.remove();
  }
}
