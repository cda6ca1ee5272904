// textarea[data-words="note-id"] shows in that element how many words it holds. Quiet on purpose:
// a count read out at every key would be in the way.
{
  document.querySelectorAll("textarea[data-words]").forEach((area) => {
    const note = document.getElementById(area.dataset.words)
    if (!note) return
    const show = () => {
      const count = area.value.split(/\s+/).filter(Boolean).length
      const pattern = count === 1 ? note.dataset.one ?? "1 word" : note.dataset.many ?? "% words"
      note.textContent = pattern.replace("%", count.toLocaleString(document.documentElement.lang))
    }
    area.addEventListener("input", show)
    show()
  })
}
