// What the admin does in the browser besides Faces: keeps what is typed, follows with the preview, minds the keyboard.
"use strict";
(() => {
  const PAUSE = 1500;
  const LONGEST = 5000;
  const RETRY = 5000;
  const SOMEBODY_ELSE = 412;
  const DRAWN_FOR = "Chapterhouse-Drawn-For";
  const FIELDS = "form:fields:";
  const form = () => document.getElementById("form");
  const said = document.getElementById.bind(document);

  // ---- keeping what is typed

  let edits = 0; // how often something was typed
  let kept = 0; // how many of these the server has
  let waitsSince = 0; // since when the oldest of the others has been waiting
  let failing = false; // whether the last attempt was in vain
  let timer = 0;
  let sending = false;
  let acting = 0; // how many acts of buttons are under way: what they save needs no keeping
  let elsewhere = false; // whether another window has kept something newer: until somebody decides, nothing is sent
  const opener = document.documentElement.dataset.drawnFor; // for whom this page was drawn: it says so with whatever it sends
  let person = opener; // for whom it keeps what is typed: somebody else who is signed in by now may go on with it
  let inVain = ""; // why the last press of a button did nothing; it is said until the next one

  const isEditor = () => Boolean(form()?.dataset.key);
  // A form that is kept nowhere until it is saved.
  const isGuarded = () => isEditor() || form()?.dataset.guarded === "true";
  const isKept = () => kept === edits;

  // The form as the server reads it: form:fields:contacts:0:name is { contacts: [{ name }] }.
  function typed() {
    const content = Object.create(null);
    for (const control of form().elements) {
      if (control.id.startsWith(FIELDS) && "value" in control && control.type !== "submit" && control.type !== "button") {
        place(content, control.id.slice(FIELDS.length).split(":"), control.value);
      }
    }
    return { form: content, slug: said("form:slug")?.value.trim() ?? "", language: said("form:language")?.value ?? "" };
  }

  function place(content, path, value) {
    let at = content;
    for (let i = 0; i + 2 < path.length; i += 2) {
      const rows = (at[path[i]] ??= []);
      at = rows[Number(path[i + 1])] ??= Object.create(null);
    }
    at[path[path.length - 1]] = value;
  }

  function say(words) {
    const place = said("saved");
    const all = inVain ? inVain + " " + words : words;
    if (place && place.textContent !== all) fill(place, all);
  }

  // Whoever has just pressed a button among these words stays with them when they change and the button is gone.
  function fill(place, words) {
    const isThere = place.contains(document.activeElement);
    place.textContent = words;
    if (isThere) focusOn(place);
  }

  async function keep() {
    if (!isEditor() || sending || acting || elsewhere) return;
    sending = true;
    const sent = edits;
    waitsSince = 0;
    const told = form().elements;
    const page = told.namedItem("page").value;
    const address = "/admin/working-copy?key=" + encodeURIComponent(form().dataset.key)
      + "&page=" + encodeURIComponent(page) + "&seen=" + encodeURIComponent(told.namedItem("seen").value)
      + "&base=" + told.namedItem("base").value;
    try {
      const answer = await fetch(address, { method: "POST", headers: { "Content-Type": "application/json", [DRAWN_FOR]: person }, body: JSON.stringify(typed()) });
      if (answer.ok) {
        succeeded(sent, page, await answer.json());
      } else {
        await failed(answer);
      }
    } catch {
      failing = true;
      say("Not kept: no connection. What you type stays on this page and is sent as soon as it is back.");
    } finally {
      sending = false;
      if (failing) later(RETRY);
      else if (!isKept()) soon();
    }
  }

  function succeeded(sent, page, answer) {
    failing = false;
    const told = form().elements;
    if (told.namedItem("page").value === page) told.namedItem("seen").value = answer.seen;
    kept = Math.max(kept, sent);
    if (acting) return;
    if (person !== opener) return isKept() && location.assign(said("form:mark").dataset.address);
    say("Kept " + answer.kept + (answer.savedBy ? ". " + answer.savedBy + " has saved this text meanwhile. Both are there, and you choose when you save." : ""));
    showProblems(answer.problems, answer.remarks);
    offerLanguage(answer.language);
    follow();
  }

  async function failed(answer) {
    if (answer.status === 409) return typedElsewhere(await answer.json());
    failing = true;
    if (answer.status === SOMEBODY_ELSE) return somebodyElse(await answer.json());
    if (answer.status === 401) return signedOut("What you type is not kept meanwhile, but it is still here");
    const isPlain = answer.headers.get("Content-Type")?.startsWith("text/plain");
    const why = isPlain ? await answer.text() : "the server could not do it.";
    if (person !== opener) {
      person = opener;
      return say("Not kept: " + why);
    }
    say("Not kept: " + why + " This is tried again as long as the page is open.");
  }

  // Both texts are still there, and only the person knows which is meant.
  function typedElsewhere(newer) {
    failing = false;
    if (acting) return;
    elsewhere = true;
    say("Not kept: this text was typed on in another window at " + newer.kept + ". Reload the page to see that one.");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-quiet";
    button.textContent = "Keep this one instead";
    button.addEventListener("click", () => {
      form().elements.namedItem("seen").value = newer.seen;
      elsewhere = false;
      keep();
    });
    said("saved").append(" ", button);
  }

  function later(pause) {
    clearTimeout(timer);
    timer = setTimeout(keep, pause);
  }

  // After a short pause in the typing, and at the latest some seconds after the first word that was not sent.
  function soon() {
    const now = Date.now();
    waitsSince ||= now;
    later(Math.max(0, Math.min(PAUSE, waitsSince + LONGEST - now)));
  }

  function changed() {
    edits += 1;
    withdrawQuestion();
    soon();
  }

  function signedOut(words) {
    const place = said("saved");
    if (!place || place.querySelector("a")) return;
    place.textContent = "You have been signed out. " + words + ": ";
    const link = document.createElement("a");
    link.href = "/admin/sign-in";
    link.target = "_blank";
    link.textContent = "sign in in a new tab";
    place.append(link, ", then go on.");
  }

  // Another person has signed in in another tab: nothing is done in their name by a page they have never seen.
  function somebodyElse(told) {
    const place = said("saved") ?? said("refusal");
    if (!place || place.querySelector("button")) return;
    const link = document.createElement("a");
    link.href = "/admin/sign-in?again";
    link.target = "_blank";
    link.textContent = "Sign in as " + (told.opener || "whoever opened it") + " in a new tab";
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-quiet";
    button.textContent = "Go on as " + told.name;
    button.addEventListener("click", () => {
      if (!isEditor()) return location.reload();
      person = told.account;
      later(0);
    });
    place.replaceChildren(told.words + (isEditor() ? " Nothing is saved; what you typed is still here. " : " Nothing was done. "), link, " or ", button);
  }

  window.jQuery?.ajaxPrefilter((options, given, xhr) => xhr.setRequestHeader(DRAWN_FOR, opener));
  window.jQuery?.(document).on("pfAjaxError", (event, xhr) => {
    if (xhr.status === SOMEBODY_ELSE) somebodyElse(JSON.parse(xhr.responseText));
  });

  function showProblems(problems, remarks) {
    const place = said("problems");
    if (!place) return;
    place.classList.toggle("nothing", problems.length + remarks.length === 0);
    place.querySelector("ul").replaceChildren(...problems.map((problem) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = problem.target;
      link.textContent = problem.message;
      item.append(link);
      return item;
    }), ...remarks.map((remark) => {
      const item = document.createElement("li");
      item.className = "advice";
      item.textContent = remark;
      return item;
    }));
  }

  // A text that is plainly in another language than the chosen one: said beside the choice, and changed by whoever wants it.
  function offerLanguage(offer) {
    const place = said("language-offer");
    if (!place || place.querySelector("button")?.dataset.language === offer?.tag) return;
    place.replaceChildren();
    if (!offer) return;
    const words = document.createElement("p");
    words.textContent = offer.words;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.dataset.language = offer.tag;
    button.textContent = offer.act;
    place.append(words, button);
    place.closest("details").open = true;
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("[data-language]");
    if (!button) return;
    const choice = said("form:language");
    choice.value = button.dataset.language;
    choice.dispatchEvent(new Event("input", { bubbles: true }));
    choice.focus();
    offerLanguage(undefined);
  });

  // Every control says "input" for each change of it; the "change" that follows when it is left is no other one.
  document.addEventListener("input", (event) => {
    if (event.target.closest?.("#form:is([data-key], [data-guarded])")) changed();
  });
  addEventListener("beforeunload", (event) => {
    if (isGuarded() && !isKept() && !acting) event.preventDefault();
  });

  // ---- the preview

  let scrolled = null; // where the person has scrolled the preview to; until then it begins at the headline

  function follow() {
    const frame = said("preview-frame");
    if (frame?.contentDocument) frame.contentWindow.location.reload();
    else if (frame) frame.src = frame.getAttribute("src"); // the browser's own page stands there, which may not be touched
  }

  function settlePreview(frame) {
    const shown = frame.contentWindow;
    const drawn = frame.contentDocument;
    if (!drawn) return;
    const headline = drawn.querySelector("main h1") ?? drawn.querySelector("h1") ?? drawn.querySelector("main");
    const top = scrolled ?? (headline ? headline.getBoundingClientRect().top + shown.scrollY - 8 : 0);
    shown.scrollTo(0, top);
    shown.addEventListener("scroll", () => {
      if (Math.abs(shown.scrollY - top) > 2 || scrolled !== null) scrolled = shown.scrollY;
    });
  }

  document.addEventListener("load", (event) => {
    if (event.target.id === "preview-frame") settlePreview(event.target);
  }, true);
  if (said("preview-frame")?.contentDocument?.readyState === "complete") settlePreview(said("preview-frame"));

  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("#preview-wide");
    if (!button) return;
    const isWide = document.querySelector(".editor").classList.toggle("editor-stacked");
    button.setAttribute("aria-pressed", String(isWide));
    said("preview-frame").scrollIntoView({ block: "nearest" });
  });

  // ---- what Faces calls

  // A question that names another title than the one that stands there now must not be answered.
  function withdrawQuestion() {
    said("ask")?.closest(".edit-bar").classList.remove("is-asking");
    said("ask")?.remove();
  }

  function focusOn(element) {
    element.scrollIntoView({ block: "nearest" });
    element.focus({ preventScroll: true });
  }

  function tellFailure(answer) {
    if (answer?.status === 401) {
      signedOut("Nothing was saved just now, and your text is still here");
      inVain = "You had been signed out, and the button you pressed did nothing. Press it again.";
      return;
    }
    if (answer?.status === SOMEBODY_ELSE) {
      inVain = "Somebody else was signed in, and the button you pressed did nothing. Press it again.";
      return;
    }
    const reference = answer?.getResponseHeader?.("Chapterhouse-Reference");
    inVain = answer?.status
      ? "That did not work, and nothing was saved by it. Your text is still here. Try again" + (reference ? ", or tell whoever looks after the site: reference " + reference + "." : ".")
      : "No connection. Nothing was saved by that press; your text is still here. Try again when it is back.";
    say("");
  }

  // Why the last act was refused says nothing about the next one.
  window.jQuery?.(document).on("pfAjaxSend", () => said("refusal")?.replaceChildren());

  // An answer in vain is handed over where data would be.
  const answerOf = (xhr, data) => (typeof xhr === "string" ? data : xhr);

  // ---- saved while one types on

  let sentOn = 0; // the edits that are saved by it

  // A new text is another one once it is saved: so the page is called by its address from now on.
  function settle({ key, address }) {
    const before = form().dataset.key;
    history.replaceState(null, "", address);
    document.title = document.querySelector("h1").textContent + document.title.slice(document.title.lastIndexOf(" · "));
    if (key === before) return follow();
    form().dataset.key = key;
    form().setAttribute("action", address);
    const link = document.querySelector(".preview-head a");
    link.href = said("preview-frame").src = "/admin/preview?key=" + key;
  }

  // Groups that somebody has opened stay open when the form is drawn anew.
  let unfolded = [];
  const folds = (which) => [...document.querySelectorAll("details.group" + which)];

  window.chapterhouse = {
    acting() {
      clearTimeout(timer);
      inVain = "";
      elsewhere = false;
      unfolded = folds("[open]").map((fold) => fold.id);
      acting += 1;
      form().inert = true;
    },
    // Called when the page goes on as well as when it stays; one that goes on stays shut until it is gone.
    acted(xhr, data, next) {
      const answer = answerOf(xhr, data);
      if (answer?.responseXML?.querySelector("redirect")) return;
      acting -= 1;
      form().inert = false;
      for (const fold of folds("")) fold.open ||= unfolded.includes(fold.id);
      const isAnswered = answer?.status === 200;
      if (!isAnswered) tellFailure(answer);
      else if (form().dataset.kept === "true") kept = edits;
      else if (document.querySelector(".error-summary")) edits += 1; // refused, and not kept: trying again says why
      const place = document.querySelector(".error-summary") ?? said("ask") ?? (next && said(next));
      if (isAnswered && place) focusOn(place);
      if (!isKept()) soon();
      if (answer?.status !== 401 && answer?.status !== SOMEBODY_ELSE) follow(); // what would be shown is the way to sign in, and its first field takes the focus
    },
    // Of the pages of plugins: what went wrong is told above, and what stands in the way of a form takes the focus.
    told(xhr, data, id) {
      const answer = answerOf(xhr, data);
      if (answer?.responseXML?.querySelector("redirect")) return window.otherForms?.keep(id);
      if (answer?.status === 200) {
        const place = said(id)?.querySelector(".error-summary") ?? said("refusal").querySelector(".error-summary");
        if (place) focusOn(place);
        return;
      }
      if (answer?.status === SOMEBODY_ELSE) return; // told already
      const reference = answer?.getResponseHeader?.("Chapterhouse-Reference");
      const why = answer?.status === 401 ? "You have been signed out. Sign in in another tab, then press it again."
        : answer?.status === 413 ? "That is larger than what is taken, so it was not read. Choose a smaller file."
        : answer?.status ? "That did not work, and nothing was done." + (reference ? " Tell whoever looks after the site: reference " + reference + "." : " Try again.")
        : "No connection. Nothing was done; try again when it is back.";
      said("refusal").textContent = why;
      said("refusal").tabIndex = -1;
      focusOn(said("refusal"));
    },
    savingOn() {
      clearTimeout(timer);
      inVain = "";
      acting += 1;
      sentOn = edits;
    },
    savedOn(xhr, data) {
      const answer = answerOf(xhr, data);
      acting -= 1;
      if (answer?.status !== 200) {
        tellFailure(answer);
      } else if (document.querySelector(".error-summary")) {
        said("form:saveDraft").click(); // what stands in the way is shown beside its field, and then nobody types on
        return;
      } else {
        kept = Math.max(kept, sentOn);
        settle(said("form:mark").dataset);
      }
      if (!isKept()) soon();
    },
    rowsChanged() {
      changed();
    },
    focusLastRow(id) {
      const cards = [...said(id).querySelectorAll(".row-card")].filter((card) => card.closest(".rows") === said(id));
      const first = cards[cards.length - 1]?.querySelector("input, textarea, select");
      queueMicrotask(() => first?.focus()); // once it is what its script makes of it
      changed();
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
    const id = jump && decodeURIComponent(jump.hash.slice(1));
    const target = id && (said(id) ?? said(id + "-rows"));
    if (target) {
      event.preventDefault();
      const fold = target.closest("details.group");
      if (fold) fold.open = true;
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
    if (!(event.ctrlKey || event.metaKey) || event.defaultPrevented || acting) return;
    const press = (...ids) => {
      const button = ids.map((id) => said(id)).find((found) => found);
      if (button) {
        event.preventDefault();
        button.click();
      }
    };
    if (event.key === "s") press("form:saveOn", "form:saveOnly");
    if (event.key === "Enter") press("form:publishNow", "form:publish", "form:saveDraft", "form:saveOnly");
  });
})();
