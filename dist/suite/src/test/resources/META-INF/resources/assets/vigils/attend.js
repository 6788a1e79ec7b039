// Says how many letters are left; without it the form works as well.
for (const field of document.querySelectorAll("textarea[maxlength]")) {
  field.addEventListener("input", () => {
    field.title = String(field.maxLength - field.value.length);
  });
}
