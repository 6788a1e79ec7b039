// Links as their author meant them: without detours that count who follows, and around addresses that stand there as words.
import { isTarget } from "./schema.js";

// As LinkTarget in core.
const DETOUR =
  /^https?:\/\/(?:(?:www\.)?google\.[a-z.]{2,6}\/url\?(?:.*&)?(?:q|url)=|[\w.]+\.safelinks\.protection\.outlook\.com\/(?:ap\/[^?]*)?\?(?:.*&)?url=|lm?\.facebook\.com\/l\.php\?(?:.*&)?u=)(https?(?::|%3A)[^&]+)/i;
// As BareAddresses in core.
const ADDRESS =
  /(?<![\p{L}\p{N}@./+_-])(?:((?:https?:\/\/|www\.)[\p{L}\p{N}][^\s<>"“”«»]*)|([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}))/giu;

export function withoutDetours(body) {
  for (const link of body.querySelectorAll("a[href]")) link.setAttribute("href", end(link.getAttribute("href").trim()));
}

function end(href) {
  const detour = href.length <= 8000 && DETOUR.exec(href);
  if (!detour) return href;
  try {
    return end(decodeURIComponent(detour[1]));
  } catch {
    return href;
  }
}

export function asLinks(page) {
  const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (/@|:\/\/|www\./.test(text.data) && !text.parentElement.closest("a, style, script, title, textarea")) found.push(text);
  }
  found.forEach((text) => link(page, text));
}

function link(page, text) {
  const parts = [];
  let done = 0;
  for (const { 1: web, 2: mail, index } of text.data.matchAll(ADDRESS)) {
    const address = mail ?? withoutEnd(web);
    const href = mail ? "mailto:" + mail : address.includes("://") ? address : "https://" + address;
    if (!isTarget(href)) continue;
    const a = page.createElement("a");
    a.setAttribute("href", href);
    a.textContent = address;
    parts.push(text.data.slice(done, index), a);
    done = index + address.length;
  }
  if (parts.length) text.replaceWith(...parts, text.data.slice(done));
}

/** A full stop or bracket after an address belongs to the sentence, unless the bracket was opened in the address. */
function withoutEnd(address) {
  const count = (sign) => address.split(sign).length - 1;
  const extra = { ")": count(")") - count("("), "]": count("]") - count("[") };
  let to = address.length;
  for (; to > 0; to--) {
    const last = address[to - 1];
    if (extra[last] > 0) extra[last]--;
    else if (!".,;:!?'*’…".includes(last)) break;
  }
  return address.slice(0, to);
}
