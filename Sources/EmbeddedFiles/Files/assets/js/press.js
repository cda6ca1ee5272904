// A page that the browser shows again as it was left may be sent again: its forms get other names, so
// that it is not taken for a second press of the same button.
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return
  for (const name of document.querySelectorAll("input[name=press]")) name.value += "+"
})
