// button[data-clear="name"] takes the chosen answer of that question back, and
// [data-at-most="3"] on a group of boxes keeps the rest shut once three are ticked.
{
  const changed = (element) => element.dispatchEvent(new Event("change", { bubbles: true }))

  document.querySelectorAll("button[data-clear]").forEach((button) => {
    button.hidden = false
    button.addEventListener("click", () => {
      const chosen = button.form?.querySelector(`[name="${CSS.escape(button.dataset.clear)}"]:checked`)
      if (!chosen) return
      chosen.checked = false
      changed(chosen)
    })
  })

  document.querySelectorAll("[data-at-most]").forEach((group) => {
    const boxes = [...group.querySelectorAll("input[type=checkbox]")]
    const weigh = () => {
      const isFull = boxes.filter((box) => box.checked).length >= Number(group.dataset.atMost)
      for (const box of boxes) box.disabled = isFull && !box.checked
    }
    group.addEventListener("change", weigh)
    weigh()
  })
}
