// What the admin does in the browser besides Faces: keeps what is typed, follows with the preview, minds the keyboard.
"use strict";
(() => {
  const PAUSE = 1500;
  const RETRY = 5000;
  const form = () => document.getElementById("form");
  const said = document.getElementById.bind(document);

  // ---- keeping what is typed

  let timer = 0;
  let sending = false;
  let changed = false;

  // The form as the server keeps it: form:contacts:0:name is { contacts: [{ name }] }.
  function typed() {
    const content = {};
    for (const control of form().elements) {
      const path = control.id.split(":").slice(1);
      if (!control.id.startsWith("form:") || !("value" in control) || control.type === "submit" || control.type === "button") continue;
      if (path.length === 1) content[path[0]] = control.value;
      if (path.length === 3) ((content[path[0]] ??= [])[Number(path[1])] ??= {})[path[2]] = control.value;
    }
    delete content.slug;
    return content;
  }

  function say(words) {
    const place = said("saved");
    if (place && place.textContent !== words) place.textContent = words;
  }

  async function keep() {
    const subject = form();
    if (!subject?.dataset.key || sending) return;
    sending = true;
    changed = false;
    const address = "/admin/working-copy?key=" + encodeURIComponent(subject.dataset.key) + "&base=" + subject.dataset.base;
    try {
      const answer = await fetch(address, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(typed()) });
      if (answer.ok) {
        say("Kept " + (await answer.text()));
        follow();
      } else if (answer.status === 401) {
        signedOut();
        later(RETRY);
      } else {
        say(await answer.text());
      }
    } catch {
      say("No connection. What you type is kept here and sent when it is back.");
      later(RETRY);
    } finally {
      sending = false;
      if (changed) later(PAUSE);
    }
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  }

  function signedOut() {
    const place = said("saved");
    if (!place || place.querySelector("a")) return;
    place.textContent = "You have been signed out. Your text is still here: ";
    const link = document.createElement("a");
    link.href = "/admin/sign-in";
    link.target = "_blank";
    link.textContent = "sign in in a new tab";
    place.append(link, ", then go on.");
  }

  function follow() {
    const frame = said("preview-frame");
    if (!frame?.contentWindow) return;
    const top = frame.contentWindow.scrollY;
    frame.addEventListener("load", () => frame.contentWindow.scrollTo(0, top), { once: true });
    frame.contentWindow.location.reload();
  }

  document.addEventListener("input", (event) => {
    if (event.target.closest?.("#form[data-key]")) {
      changed = true;
      later(PAUSE);
    }
  });
  document.addEventListener("change", (event) => {
    if (event.target.closest?.("#form[data-key]")) later(PAUSE);
  });
  addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });

  // ---- what Faces calls

  window.chapterhouse = {
    afterSave() {
      clearTimeout(timer);
      changed = false;
      const summary = document.querySelector(".error-summary");
      if (summary) {
        summary.scrollIntoView({ block: "start" });
        summary.focus({ preventScroll: true });
      }
      follow();
    },
    focusLastRow(name) {
      const cards = document.querySelectorAll(`[id="form:${name}-rows"] .row-card`);
      cards[cards.length - 1]?.querySelector("input, textarea, select")?.focus();
      changed = true;
      later(PAUSE);
    },
  };

  document.addEventListener("click", (event) => {
    const asked = event.target.closest?.("[data-confirm]");
    if (asked && !confirm(asked.dataset.confirm)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (!menu.contains(event.target)) menu.open = false;
    }
    const jump = event.target.closest?.(".error-summary a, .problems a");
    const target = jump && document.getElementById(decodeURIComponent(jump.hash.slice(1)));
    if (target) {
      event.preventDefault();
      target.scrollIntoView({ block: "center" });
      target.focus({ preventScroll: true });
    }
  }, true);

  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const menu = document.querySelector("details.menu[open]");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    }
    if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    const press = (id) => {
      const button = document.getElementById(id);
      if (button) {
        event.preventDefault();
        button.click();
      }
    };
    if (event.key === "s") press(said("form:saveDraft") ? "form:saveDraft" : "form:saveOnly");
    if (event.key === "Enter") press(said("form:publish") ? "form:publish" : "form:saveOnly");
  });
})();
