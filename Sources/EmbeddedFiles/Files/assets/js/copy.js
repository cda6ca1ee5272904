// button[data-copy="#id"] copies the text of that element. The button comes hidden, because without
// a script it could do nothing.
{
  const copied = async (source) => {
    const text = "value" in source ? source.value : source.innerText
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      return copiedBySelection(source)
    }
  }

  // Where the page is not served securely there is no clipboard to write to, only the old way.
  const copiedBySelection = (source) => {
    if ("select" in source) source.select()
    else getSelection().selectAllChildren(source)
    return document.execCommand("copy")
  }

  document.querySelectorAll("button[data-copy]").forEach((button) => {
    const source = document.querySelector(button.dataset.copy)
    if (!source) return
    const face = button.querySelector("span") ?? button
    const usual = face.textContent
    let timer
    button.hidden = false
    button.addEventListener("click", async () => {
      const words = await copied(source)
        ? button.dataset.copied ?? "Copied"
        : button.dataset.marked ?? "Marked. Copy it with the keyboard."
      face.textContent = words
      document.dispatchEvent(new CustomEvent("announce", { detail: words }))
      clearTimeout(timer)
      timer = setTimeout(() => { face.textContent = usual }, 4_000)
    })
  })
}
