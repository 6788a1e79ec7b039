// Getting about without a mouse: Ctrl+K leads to any place or text, ? lists what the keys do.
"use strict";
(() => {
  const PAUSE = 200;
  const ENOUGH = 2; // letters, before texts are looked for
  const QUIET = "chapterhouse-no-question-mark"; // who speaks to the computer may turn single letters off
  const said = document.getElementById.bind(document);
  const isMac = navigator.platform.startsWith("Mac");

  for (const key of document.querySelectorAll("kbd[data-mod]")) {
    if (isMac) key.textContent = "⌘" + key.dataset.mod;
  }

  // ---- jump to

  const jump = said("jump");
  const words = said("jump-words");
  const list = said("jump-list");
  let timer = 0;
  let asked = 0;

  // Where this page itself leads: to its lists, its sites, and what can be begun here.
  function places() {
    const links = document.querySelectorAll(".rail > .rail-inner > ul a, .rail-types a, .rail-plugins a, .screen-head a.button, .starts a, .site-switcher li a, .top-bar a.top-link");
    const known = new Map();
    for (const link of links) {
      const label = link.textContent.trim();
      if (!known.has(label)) known.set(label, { title: label, about: link.closest(".site-switcher") ? "Site" : "", url: link.href });
    }
    return [...known.values()];
  }

  function matches(place, typed) {
    const text = place.title.toLowerCase();
    return typed.toLowerCase().split(/\s+/).every((word) => text.includes(word));
  }

  function show(entries) {
    list.replaceChildren(...entries.map((entry, index) => {
      const option = document.createElement("li");
      option.id = "jump-" + index;
      option.setAttribute("role", "option");
      option.dataset.url = entry.url;
      const title = document.createElement("span");
      title.textContent = entry.title;
      const about = document.createElement("span");
      about.className = "quiet";
      about.textContent = entry.about;
      option.append(title, " ", about);
      return option;
    }));
    said("jump-said").textContent = entries.length === 0 ? "Nothing is called so." : entries.length === 1 ? "1 found" : entries.length + " found";
    select(0);
  }

  const chosen = () => list.querySelector("[aria-selected=true]");

  function select(index) {
    const options = [...list.children];
    options.forEach((option, at) => option.setAttribute("aria-selected", String(at === index)));
    if (options[index]) {
      words.setAttribute("aria-activedescendant", options[index].id);
      options[index].scrollIntoView({ block: "nearest" });
    } else {
      words.removeAttribute("aria-activedescendant");
    }
  }

  async function find() {
    const typed = words.value.trim();
    const here = places().filter((place) => matches(place, typed));
    show(here);
    const question = ++asked;
    if (typed.length < ENOUGH) return;
    try {
      const answer = await fetch("/admin/jump?q=" + encodeURIComponent(typed));
      if (question !== asked) return;
      if (answer.ok) show([...here, ...await answer.json()]);
      else said("jump-said").textContent = "Texts could not be looked for. Reload the page and try again.";
    } catch {
      said("jump-said").textContent = "Texts could not be looked for: no connection.";
    }
  }

  function openJump() {
    words.value = "";
    jump.showModal();
    find();
  }

  function go(option) {
    if (!option) return;
    jump.close();
    location.assign(option.dataset.url);
  }

  words.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(find, PAUSE);
  });
  words.addEventListener("keydown", async (event) => {
    const options = [...list.children];
    const at = options.indexOf(chosen());
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (options.length) select((at + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length);
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      clearTimeout(timer);
      if (timer) await find(); // what was typed last is what is meant
      timer = 0;
      go(chosen());
    }
  });
  list.addEventListener("click", (event) => go(event.target.closest("[role=option]")));

  // ---- what the keys do

  const keys = said("keys");
  const single = said("keys-single");

  const isSingle = () => localStorage.getItem(QUIET) === null;

  function openKeys() {
    const isEditor = Boolean(document.querySelector("#form[data-key]"));
    for (const row of keys.querySelectorAll("[data-editor]")) row.hidden = !isEditor;
    single.checked = isSingle();
    jump.close();
    keys.showModal();
  }

  single.addEventListener("change", () => {
    if (single.checked) localStorage.removeItem(QUIET);
    else localStorage.setItem(QUIET, "true");
  });

  const isTyping = (target) => target.closest?.("input:not([type=checkbox], [type=radio], [type=submit], [type=button]), textarea, select, [contenteditable=true]");

  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || document.querySelector("dialog[open]")) return;
    const isMod = isMac ? event.metaKey : event.ctrlKey;
    if (isMod && event.target.closest?.(".rich-editor")) return; // there it makes a link
    if (isMod && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      openJump();
    } else if (event.key === "?" && !event.ctrlKey && !event.metaKey && !isTyping(event.target) && isSingle()) {
      event.preventDefault();
      openKeys();
    }
  });

  said("jump-open").hidden = false;
  said("jump-open").addEventListener("click", openJump);
  said("keys-open").addEventListener("click", openKeys);
})();
