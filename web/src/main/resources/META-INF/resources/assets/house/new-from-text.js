// Keeps the formatting of what is pasted beside the plain text that the box shows. The text counts: where the two
// differ, whoever reads them leaves the formatting out.
"use strict";

(() => {
  const longest = 400000;
  const box = document.getElementById("form:text");
  const formatted = document.getElementById("form:html");
  if (!box || !formatted) return;

  box.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    const replacesAll = box.selectionEnd - box.selectionStart === box.value.length;
    const kept = (replacesAll ? "" : formatted.value) + html;
    formatted.value = kept.length <= longest ? kept : "";
  });
})();
