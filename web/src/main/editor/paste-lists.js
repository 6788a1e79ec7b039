// Lists that were drawn by hand or by Word, which has none of its own.

// As ListMarker in core.
const GAP = "[ \\t\\f\\r\\n\\u00a0\\u2002-\\u200a\\u202f]";
const BULLETS = new RegExp(`^(?:[•●◦▪■‣⁃\\uf0b7\\uf0a7]${GAP}*|·${GAP}+)+(?=.*[\\p{L}\\p{N}])`, "su");
const DRAWN = new RegExp(`^(?:[^\\p{L}\\p{N}\\s\\u00a0("'“‘]${GAP}+|[o§Øüv]${GAP}{2,})`, "u");
const NUMBERED = new RegExp(`^\\(?(?:\\d{1,3}|[A-Za-z]|[ivxlIVXL]{1,6})[.)]${GAP}+`);
const WORD = 'p[data-style*="mso-list:" i], p[class*="MsoListParagraph"], p[class*="MsoListBullet"], p[class*="MsoListNumber"]';
const MAX_LIST_DEPTH = 8;

export function asLists(page) {
  for (const p of page.querySelectorAll(WORD)) if (!/mso-list:\s*(none|skip)/i.test(p.dataset.style ?? "")) wordItem(p);
  for (const p of page.querySelectorAll("p, div")) if (!p.closest("td, th, li") && !p.querySelector("p, div, ul, ol, table")) bulletLines(p);
  for (const list of page.querySelectorAll("ul, ol")) joinWithNext(list);
}

function wordItem(p) {
  const text = p.textContent.trimStart();
  const marker = [BULLETS, NUMBERED, DRAWN].map((pattern) => [pattern, pattern.exec(text)]).find(([, match]) => match && match[0].length < text.length);
  if (!marker || p.closest("td, th")) return;
  const level = Math.min(MAX_LIST_DEPTH, Number(/mso-list:[^;]*\blevel(\d)/i.exec(p.dataset.style ?? "")?.[1] ?? 1));
  cut(p, p.textContent.length - text.length + marker[1][0].length);
  p.removeAttribute("data-style");
  p.removeAttribute("class");
  place(p, marker[0] === NUMBERED ? "OL" : "UL", level);
}

/** Puts a paragraph into the list that ends before it, as deep as it stands, or into a list of its own. */
function place(p, name, level) {
  const item = p.ownerDocument.createElement("li");
  let into = p.previousElementSibling;
  let parent = null;
  for (let depth = 1; depth < level && isList(into); depth++) {
    parent = into.lastElementChild;
    into = parent.lastElementChild;
  }
  if (into?.tagName !== name) {
    const list = p.ownerDocument.createElement(name);
    if (parent) parent.append(list);
    else p.before(list);
    into = list;
  }
  item.append(p);
  into.append(item);
}

function isList(element) {
  return element?.tagName === "UL" || element?.tagName === "OL";
}

/** Each line that begins with a bullet begins an item, which lasts until the next bullet or empty line. */
function bulletLines(p) {
  const lines = [[]];
  for (const node of p.childNodes) {
    if (node.nodeName === "BR") lines.push([]);
    else lines.at(-1).push(node);
  }
  const said = (line) => line.map((node) => node.textContent).join("").trimStart();
  if (!lines.some((line) => BULLETS.test(said(line)))) return;
  let open = null;
  for (const line of lines) {
    const bullet = BULLETS.exec(said(line));
    if (bullet || !open || !said(line)) {
      open = p.ownerDocument.createElement("p");
      open.append(...line);
      p.before(open);
      if (bullet) {
        cut(open, open.textContent.length - said([open]).length + bullet[0].length);
        place(open, "UL", 1);
      }
      if (!said([open])) {
        open.remove();
        open = null;
      }
    } else {
      open.append(p.ownerDocument.createElement("br"), ...line);
    }
  }
  p.remove();
}

/** Takes away that many characters at the beginning. */
function cut(element, length) {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let left = length; left > 0 && texts.nextNode(); ) {
    const text = texts.currentNode;
    const taken = Math.min(left, text.data.length);
    text.data = text.data.slice(taken);
    left -= taken;
  }
}

/** Word on the web writes a list for each item. */
function joinWithNext(list) {
  if (!list.isConnected) return;
  for (let next = following(list); next?.tagName === list.tagName; next = following(list)) {
    list.append(...next.childNodes);
    next.remove();
  }
}

function following(list) {
  const wrapper = list.parentElement;
  const alone = wrapper.tagName === "DIV" && wrapper.children.length === 1 && wrapper.textContent.trim() === list.textContent.trim();
  const next = list.nextElementSibling ?? (alone ? wrapper.nextElementSibling : null);
  if (next?.tagName === "DIV" && next.children.length === 1 && isList(next.firstElementChild)) return next.firstElementChild;
  return next;
}
