// What style attributes say, for whoever reads what was pasted. The page's policy refuses inline styles and reports each of them, even in
// a document that nobody sees: so they lose their name before the browser reads the text, and are looked up here.
const BLOCKS = "p, div, ul, ol, li, dl, dt, dd, table, caption, tbody, tr, td, th, h1, h2, h3, h4, h5, h6, blockquote, pre, section, article";
const BOLD = /^(bold(er)?|[6-9]\d\d)$/;
const SLANTED = /^(italic|oblique)/;

const scratch = document.createElement("i");

/** The text with its styles and scripts where no browser acts on them. */
export function quiet(html) {
  return html
    .replace(/<style\b[^]*?(?:<\/style\s*>|$)/gi, "")
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/[\s/"']on\w+\s*=/gi, " data-off=").replace(/[\s/"']style\s*=/gi, " data-style="));
}

export function styleOf(element) {
  scratch.style.cssText = element.dataset.style ?? "";
  return scratch.style;
}

/** Bold and italic are elements from now on. Google Docs wraps everything in a b that is not bold. */
export function asElements(page) {
  for (const each of page.querySelectorAll("[data-style]")) {
    const { fontWeight, fontStyle } = styleOf(each);
    const isUndone = each.matches("b, strong") ? fontWeight && !BOLD.test(fontWeight) : each.matches("i, em") && fontStyle === "normal";
    if (BOLD.test(fontWeight)) wrap(each, "strong");
    if (SLANTED.test(fontStyle)) wrap(each, "em");
    if (isUndone) each.replaceWith(...each.childNodes);
  }
}

/** The words in it, each within the block that it stands in. */
function wrap(element, name) {
  if (element.querySelector(BLOCKS)) {
    for (const child of element.children) wrap(child, name);
    return;
  }
  const whole = element.ownerDocument.createElement(name);
  whole.append(...element.childNodes);
  element.append(whole);
}
