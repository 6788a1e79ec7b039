// Asks for the address of a link, in the page. It stands inside the page's form, so it is no form itself and keeps its events to itself.
import { element, setAttributes } from "./dom.js";
import { isTarget } from "./schema.js";
import { words } from "./words.js";

export class LinkForm {
  /** @param done told the address, "" to remove the link, or null if nothing is to change */
  constructor(id, done) {
    this.done = done;
    this.input = element("input", {
      id: id + "-address",
      type: "text",
      inputmode: "url",
      autocomplete: "off",
      autocapitalize: "none",
      spellcheck: "false",
      "aria-describedby": `${id}-address-help ${id}-address-error`,
    });
    this.error = element("p", { id: id + "-address-error", class: "rich-error", role: "alert" });
    this.removal = button(words.remove, () => done(""));
    this.dom = element(
      "div",
      { role: "group", "aria-label": words.link, class: "rich-link", hidden: "" },
      element("label", { for: id + "-address" }, words.address),
      element("p", { id: id + "-address-help", class: "rich-help" }, words.addressHelp),
      this.error,
      this.input,
      element("div", { class: "rich-link-actions" }, button(words.apply, () => this.apply(), "rich-primary"), this.removal, button(words.cancel, () => done(null))),
    );
    this.dom.addEventListener("keydown", (event) => this.key(event));
    for (const type of ["input", "change"]) this.dom.addEventListener(type, (event) => event.stopPropagation());
  }

  open(href) {
    this.complain("");
    this.input.value = href;
    this.removal.hidden = !href;
    this.dom.hidden = false;
    this.input.select();
    this.input.focus();
  }

  close() {
    this.dom.hidden = true;
  }

  get isOpen() {
    return !this.dom.hidden;
  }

  apply() {
    const href = completed(this.input.value.trim());
    if (isTarget(href)) {
      this.done(href);
      return;
    }
    this.complain(words.notAnAddress);
    this.input.focus();
  }

  complain(message) {
    this.error.textContent = message;
    setAttributes(this.input, { "aria-invalid": message ? "true" : null });
  }

  key(event) {
    if (event.key === "Enter" && event.target === this.input) this.apply();
    else if (event.key === "Escape") this.done(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** People type example.org and ana@example.org. */
function completed(address) {
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(address)) return "mailto:" + address;
  if (/^\+?[\d\s().-]{7,}$/.test(address)) return "tel:" + address.replace(/[^\d+]/g, "");
  if (/^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(address)) return "https://" + address.replaceAll(" ", "%20");
  return address.replaceAll(" ", "%20");
}

function button(text, act, style = "") {
  const made = element("button", { type: "button", class: "rich-action " + style }, text);
  made.addEventListener("click", act);
  return made;
}
