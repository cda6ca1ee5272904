// button[data-take-selection] adds the words selected in [data-posting] to the lines of #field-own.
// It comes hidden, because without a script it could do nothing; typing does the same.
{
  const button = document.querySelector("[data-take-selection]")
  const text = document.querySelector("[data-posting]")
  const lines = document.getElementById("field-own")
  if (button && text && lines) {
    let selected = ""
    document.addEventListener("selectionchange", () => {
      const selection = getSelection()
      if (!selection || !text.contains(selection.anchorNode)) return
      selected = selection.toString().replace(/\s+/g, " ").trim().slice(0, 120)
      button.disabled = selected === ""
    })
    button.addEventListener("click", () => {
      if (selected === "") return
      lines.value = [lines.value.trim(), selected].filter(Boolean).join("\n")
      lines.dispatchEvent(new Event("input", { bubbles: true }))
      lines.focus()
    })
    button.disabled = true
    button.hidden = false
  }
}
