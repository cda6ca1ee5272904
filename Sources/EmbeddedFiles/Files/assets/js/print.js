// button[data-print] prints the page. The button comes hidden, because without a script it could do
// nothing; the browser's own menu prints as well.
{
  document.querySelectorAll("button[data-print]").forEach((button) => {
    button.hidden = false
    button.addEventListener("click", () => print())
  })
}
