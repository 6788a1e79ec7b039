// Tables of other programs as rectangles of cells that hold paragraphs, or as lines where no table may stand. As TableReader in core.
const MAX_ROWS = 200;
const MAX_COLUMNS = 20;
const BLOCKS = "p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, blockquote, pre, section, article";

export function asTables(page) {
  for (const table of page.querySelectorAll("table")) if (isLayout(table)) unwrap(page, table);
  for (const term of page.querySelectorAll("dt, dd")) paragraphs(page, term);
  for (const table of [...page.querySelectorAll("table")].reverse()) {
    const rows = rowsOf(table);
    rows.flatMap(cellsOf).forEach((cell) => paragraphs(page, cell));
    const grid = rectangle(page, rows);
    if (!grid || table.parentElement.closest("li, blockquote, td, th") || !table.textContent.trim()) lines(page, table, rows);
    else rebuild(page, table, grid);
  }
}

const rowsOf = (table) => [...table.rows].filter((row) => row.closest("table") === table);
const cellsOf = (row) => [...row.cells];

function isLayout(table) {
  return ["presentation", "none"].includes(table.getAttribute("role")) || rowsOf(table).every((row) => row.cells.length <= 1);
}

function unwrap(page, table) {
  const parts = rowsOf(table).flatMap(cellsOf);
  if (table.caption) parts.unshift(table.caption);
  table.replaceWith(...parts.map((part) => {
    const box = page.createElement("div");
    box.append(...part.childNodes);
    return box;
  }));
}

/** Words and lines that stand loose in a cell become paragraphs, and so does whatever else is in it. */
function paragraphs(page, cell) {
  for (const list of cell.querySelectorAll("ul, ol")) {
    [...list.children].forEach((item, i) => item.prepend(list.tagName === "OL" ? `${i + 1}. ` : "• "));
  }
  const made = [];
  let open = null;
  const visit = (node) => {
    if (node.nodeType === Node.ELEMENT_NODE && (node.matches(BLOCKS) || node.matches("li"))) {
      open = null;
      [...node.childNodes].forEach(visit);
      open = null;
    } else if (node.nodeType === Node.ELEMENT_NODE && node.querySelector(BLOCKS)) {
      [...node.childNodes].forEach(visit);
    } else if (node.nodeType !== Node.COMMENT_NODE) {
      if (!open) made.push((open = page.createElement("p")));
      open.append(node);
    }
  };
  [...cell.childNodes].forEach(visit);
  cell.replaceChildren(...made.filter((p) => p.textContent.trim()));
}

/** The cells by row and column, or null if there are too many. A cell that stretches is written in the first of its places. */
function rectangle(page, rows) {
  if (rows.length > MAX_ROWS) return null;
  const grid = rows.map(() => []);
  for (const [i, row] of rows.entries()) {
    for (const cell of cellsOf(row)) {
      let column = 0;
      while (grid[i][column]) column++;
      if (column + cell.colSpan > MAX_COLUMNS) return null;
      const down = Math.min(cell.rowSpan || rows.length, rows.length - i);
      for (let y = 0; y < down; y++) {
        for (let x = 0; x < cell.colSpan; x++) grid[i + y][column + x] ??= x || y ? page.createElement("td") : cell;
      }
    }
  }
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? page.createElement("td")));
}

function rebuild(page, table, grid) {
  const bold = grid.length > 1 && isBold(grid[0]);
  const body = page.createElement("tbody");
  for (const [y, row] of grid.entries()) {
    const tr = page.createElement("tr");
    for (const [x, cell] of row.entries()) {
      const names = cell.tagName === "TH" || cell.closest("thead") || (bold && y === 0 && cell.textContent.trim());
      const made = page.createElement(names && (x === 0 || y === 0) ? "th" : "td");
      made.append(...cell.childNodes);
      if (made.tagName === "TH") made.querySelectorAll("b, strong").forEach((each) => each.replaceWith(...each.childNodes));
      tr.append(made);
    }
    body.append(tr);
  }
  const rebuilt = page.createElement("table");
  rebuilt.createCaption().textContent = (table.caption?.textContent ?? "").replace(/\s+/g, " ").trim();
  rebuilt.append(body);
  table.replaceWith(rebuilt);
}

/** Whatever is said in the row. A corner often says nothing. */
function isBold(row) {
  const texts = row.flatMap((cell) => textsOf(cell)).filter((text) => text.data.trim());
  return texts.length > 0 && texts.every((text) => text.parentElement.closest("b, strong, tr").matches("b, strong"));
}

function textsOf(cell) {
  const walker = cell.ownerDocument.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  return texts;
}

function lines(page, table, rows) {
  const made = rows.map((row) => {
    const p = page.createElement("p");
    for (const cell of cellsOf(row)) {
      for (const [i, part] of [...cell.children].entries()) {
        if (p.childNodes.length) p.append(i ? " / " : " | ");
        for (const line of part.querySelectorAll("br")) line.replaceWith(" / ");
        p.append(...part.childNodes);
      }
    }
    return p;
  });
  if (table.caption) {
    const p = page.createElement("p");
    p.textContent = table.caption.textContent;
    made.unshift(p);
  }
  table.replaceWith(...made.filter((p) => p.textContent.trim()));
}
