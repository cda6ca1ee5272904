// Practice from the keyboard: Space goes on while nothing has the focus, and in [data-grades], which has
// the focus from the start, 1 to 4 choose. Everything can be reached with Tab and Enter as well.
{
  const onward = document.querySelector("button[data-space]")
  addEventListener("keydown", (event) => {
    if (!onward || event.key !== " " || event.repeat || event.target !== document.body) return
    event.preventDefault()
    onward.click()
  })

  document.querySelectorAll("[data-grades]").forEach((group) => {
    const answers = [...group.querySelectorAll("input[type=radio]")].filter((answer) => answer.value)
    answers.find((answer) => answer.checked)?.focus({ preventScroll: true })
    group.addEventListener("keydown", (event) => {
      const chosen = event.ctrlKey || event.metaKey || event.altKey ? undefined : answers[Number(event.key) - 1]
      if (!chosen) return
      event.preventDefault()
      chosen.checked = true
      chosen.focus({ preventScroll: true })
      chosen.dispatchEvent(new Event("change", { bubbles: true }))
    })
  })
}
