// Turns every <textarea data-rich> into an editor, now and whenever one appears. Without this script the textarea takes plain HTML.
import "./editor.css";
import { RichEditor } from "./rich-editor.js";

const SELECTOR = "textarea[data-rich]";
const editors = new Map(); // textarea -> editor
const remembered = new Map(); // id of a textarea that was replaced -> how its editor stood

function enhanceAll(root) {
  if (root.nodeType !== Node.ELEMENT_NODE) return;
  if (root.matches(SELECTOR)) enhance(root);
  root.querySelectorAll(SELECTOR).forEach(enhance);
}

function enhance(textarea) {
  if (editors.has(textarea)) return;
  editors.set(textarea, new RichEditor(textarea, remembered.get(textarea.id)));
  remembered.delete(textarea.id);
}

/** An ajax update replaces elements: an editor whose textarea is gone goes too, but how it stood serves its successor. */
function retire() {
  for (const [textarea, editor] of editors) {
    if (textarea.isConnected) continue;
    if (textarea.id) remembered.set(textarea.id, editor.standing());
    editor.destroy();
    editors.delete(textarea);
  }
}

function watch() {
  new MutationObserver((changes) => {
    if (changes.some((change) => change.removedNodes.length)) retire();
    for (const change of changes) {
      if (change.type === "attributes") editors.get(change.target)?.refresh();
      change.addedNodes.forEach((node) => node.isConnected && enhanceAll(node));
    }
  }).observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ["disabled", "readonly", "placeholder", "aria-invalid", "aria-describedby", "aria-required"],
  });
}

function start() {
  enhanceAll(document.documentElement);
  watch();
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
