// Turns every <… data-link> into a picker: what is chosen by its title, and a box that finds more while one types. What the server reads
// stays in the element itself: ids, one a line, and after them what was typed and names nothing yet.
"use strict";
(() => {
  const RAW = "[data-link]";
  const PAUSE = 200;
  const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const pickers = new Map(); // element -> its picker

  function made(name, attributes, ...content) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...content);
    return element;
  }

  class Picker {
    constructor(raw) {
      this.raw = raw;
      this.isOfSites = "sites" in raw.dataset;
      this.verb = this.isOfSites || raw.dataset.site ? "chosen" : "linked";
      this.isMany = raw.dataset.many === "true";
      this.chosen = JSON.parse(raw.dataset.chosen || "[]");
      this.found = [];
      this.active = -1;
      this.asked = 0;
      this.draw();
      this.search.value = raw.value.split("\n").filter((line) => !ID.test(line.trim())).join(" ").trim();
      this.show();
    }

    draw() {
      const id = "pick:" + this.raw.id;
      const label = document.querySelector(`label[for="${CSS.escape(this.raw.id)}"]`);
      this.name = (label?.firstChild?.textContent ?? "").trim();
      this.list = made("ul", { class: "picker-chosen" });
      this.search = made("input", {
        type: "text", role: "combobox", id, dir: "auto", autocomplete: "off", spellcheck: "false", placeholder: this.isOfSites ? "Search by name" : "Search by title",
        "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id + ":list",
      });
      for (const name of ["aria-describedby", "aria-invalid"]) {
        const value = this.raw.getAttribute(name);
        if (value) this.search.setAttribute(name, value);
      }
      this.options = made("ul", { class: "picker-found", role: "listbox", id: id + ":list", "aria-label": this.name, hidden: "" });
      this.note = made("p", { class: "picker-note", role: "status" });
      this.box = made("div", { class: "picker" }, this.list, this.search, this.options, this.note);
      if (label) label.htmlFor = id;
      else this.search.setAttribute("aria-label", this.name);
      this.raw.hidden = true;
      this.raw.after(this.box);
      // Whoever leads to the field leads to what can be seen of it.
      this.raw.focus = (options) => (this.search.hidden ? this.list.querySelector("button") : this.search).focus(options);
      this.raw.scrollIntoView = (options) => this.box.scrollIntoView(options);
      this.listen();
    }

    listen() {
      this.search.addEventListener("input", () => {
        this.write();
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.find(), PAUSE);
      });
      this.search.addEventListener("click", () => this.isOpen() || this.find());
      this.search.addEventListener("keydown", (event) => this.press(event));
      this.box.addEventListener("focusout", (event) => this.box.contains(event.relatedTarget) || this.close());
      this.options.addEventListener("mousedown", (event) => event.preventDefault());
      this.options.addEventListener("click", (event) => {
        const option = event.target.closest("[role=option]");
        if (option) this.choose(this.found[[...this.options.children].indexOf(option)]);
      });
      this.list.addEventListener("click", (event) => {
        const button = event.target.closest("button");
        if (button) this.remove([...this.list.querySelectorAll("button")].indexOf(button));
      });
    }

    press(event) {
      const { key } = event;
      if (key === "ArrowDown" || key === "ArrowUp") {
        event.preventDefault();
        if (this.isOpen()) this.move(key === "ArrowDown" ? 1 : -1);
        else this.find();
      } else if (key === "Enter" && !event.ctrlKey && !event.metaKey) {
        event.preventDefault();
        if (this.isOpen() && this.found[this.active]) this.choose(this.found[this.active]);
        else this.find();
      } else if (key === "Escape" && this.isOpen()) {
        event.preventDefault();
        event.stopPropagation();
        this.close();
      }
    }

    isOpen() {
      return !this.options.hidden;
    }

    async find() {
      const asked = ++this.asked;
      const query = new URLSearchParams({ types: this.raw.dataset.link, q: this.search.value.trim() });
      for (const where of ["site", "sites"]) if (this.raw.dataset[where]) query.set(where, this.raw.dataset[where]);
      try {
        const answer = await fetch("/admin/linkable?" + query);
        if (asked !== this.asked || !this.box.isConnected) return;
        if (!answer.ok) return this.say(answer.status === 401 ? "You have been signed out. Sign in in a new tab, then go on." : "That did not work. Try again.");
        const { found, more } = await answer.json();
        this.open(found.filter((target) => !this.chosen.some((one) => one.id === target.id)), more);
      } catch {
        if (asked === this.asked) this.say("No connection. Try again when it is back.");
      }
    }

    open(found, more) {
      if (document.activeElement !== this.search) return;
      this.found = found;
      this.active = -1;
      this.options.replaceChildren(...found.map((target, index) => made(
        "li", { role: "option", id: this.search.id + ":" + index, "aria-selected": "false" },
        made("span", { class: "picker-title", dir: "auto" }, target.title), made("span", { class: "quiet" }, target.about))));
      this.options.hidden = found.length === 0;
      this.search.setAttribute("aria-expanded", String(this.isOpen()));
      this.search.removeAttribute("aria-activedescendant");
      const words = this.search.value.trim();
      if (found.length) this.say(more ? "The first " + found.length + ". Type more of the title to see others." : found.length === 1 ? "1 found." : found.length + " found.");
      else this.say(words ? "Nothing with “" + words + "” in its " + (this.isOfSites ? "name" : "title") + " can be " + this.verb + " here." : "There is nothing that can be " + this.verb + " here yet.");
      // Above the bar at the foot of the screen, and the box itself before what it found.
      for (const part of [this.note, this.search]) part.scrollIntoView({ block: "nearest" });
    }

    move(by) {
      const last = this.found.length - 1;
      this.active = this.active + by > last ? 0 : this.active + by < 0 ? last : this.active + by;
      [...this.options.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === this.active)));
      const option = this.options.children[this.active];
      this.search.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    }

    close() {
      this.asked += 1; // an answer that is under way comes too late
      clearTimeout(this.timer);
      this.options.hidden = true;
      this.search.setAttribute("aria-expanded", "false");
      this.search.removeAttribute("aria-activedescendant");
      this.say("");
    }

    choose(target) {
      this.chosen = this.isMany ? [...this.chosen, target] : [target];
      this.search.value = "";
      this.close();
      this.write();
      this.show();
      this.raw.focus();
      this.say("“" + target.title + "” is chosen.");
    }

    remove(index) {
      const [gone] = this.chosen.splice(index, 1);
      this.write();
      this.show();
      this.search.focus();
      this.say("“" + gone.title + "” is taken out.");
    }

    say(words) {
      this.note.textContent = words;
    }

    show() {
      this.list.replaceChildren(...this.chosen.map((target) => made(
        "li", {},
        made("span", { class: "picker-title", dir: "auto" }, target.title), made("span", { class: "quiet" }, target.about),
        made("button", { type: "button", class: "button button-quiet", "aria-label": "Remove “" + target.title + "” from " + this.name }, "Remove"))));
      this.list.hidden = this.chosen.length === 0;
      this.search.hidden = !this.isMany && this.chosen.length > 0;
    }

    write() {
      const typed = this.search.value.trim();
      const value = [...this.chosen.map((target) => target.id), ...(typed ? [typed] : [])].join("\n");
      if (value === this.raw.value) return;
      this.raw.value = value;
      this.raw.dataset.chosen = JSON.stringify(this.chosen); // whoever draws it anew knows the titles
      this.raw.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  function enhanceAll(root) {
    if (root.nodeType !== Node.ELEMENT_NODE) return;
    for (const raw of [root, ...root.querySelectorAll(RAW)]) {
      if (raw.matches(RAW) && !pickers.has(raw)) pickers.set(raw, new Picker(raw));
    }
  }

  // An answer of the server replaces elements: a picker goes with its own.
  new MutationObserver((changes) => {
    for (const raw of pickers.keys()) {
      if (!raw.isConnected) pickers.delete(raw);
    }
    for (const change of changes) change.addedNodes.forEach((node) => node.isConnected && enhanceAll(node));
  }).observe(document.documentElement, { childList: true, subtree: true });
  enhanceAll(document.documentElement);
})();
