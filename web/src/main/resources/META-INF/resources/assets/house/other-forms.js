// Of a plugin's page with several forms: what is typed in one stays while another is sent and the page comes anew. And of a file that is
// too large it is said so before it is sent.
"use strict";
(() => {
  const KEPT = "chapterhouse-other-forms";
  const here = () => location.pathname + "?" + new URLSearchParams(location.search).get("site");
  const fields = (form) => [...form.elements].filter((control) => control.id.startsWith(form.id + ":fields:") && "value" in control && control.type !== "file");

  function isTyped(control) {
    return control.options ? [...control.options].some((option) => option.selected !== option.defaultSelected) : control.value !== control.defaultValue;
  }

  // What was refused is drawn as it was typed.
  const isBegun = (form) => form.querySelector(".error-summary") || fields(form).some(isTyped);

  function restore() {
    const kept = sessionStorage.getItem(KEPT);
    if (!kept) return;
    sessionStorage.removeItem(KEPT);
    const { page, typed } = JSON.parse(kept);
    if (page !== here()) return;
    for (const { id, value, chosen } of typed) {
      const control = document.getElementById(id);
      if (!control || control.value === value) continue;
      control.value = value;
      if (chosen) control.dataset.chosen = chosen;
      if (control.options) control.dispatchEvent(new Event("change", { bubbles: true })); // other fields may depend on it
    }
  }

  window.otherForms = {
    // One form was done with; the page that comes next is to have what is typed in the others.
    keep(done) {
      const typed = [...document.querySelectorAll("form[data-typed]")]
        .filter((form) => form.id !== done && isBegun(form))
        .flatMap(fields)
        .map((control) => ({ id: control.id, value: control.value, chosen: control.dataset.chosen }));
      if (typed.length) sessionStorage.setItem(KEPT, JSON.stringify({ page: here(), typed }));
    },
  };

  document.addEventListener("change", (event) => {
    const most = event.target.dataset?.most;
    if (!most) return;
    const isTooLarge = [...event.target.files].some((file) => file.size > Number(most));
    document.getElementById(event.target.id + "-note").textContent = isTooLarge ? event.target.dataset.tooLarge : "";
    if (isTooLarge) event.target.value = "";
  });

  restore();
})();
