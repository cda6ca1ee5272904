// Keys for a list whose rows can be chosen, [data-pick-rows]: j or the arrow down goes on, k or the
// arrow up goes back, x chooses the row, Shift with a key or a click chooses the range from the row
// chosen last. They work only while the focus is in the list, and what they do can be done without.
{
  document.querySelectorAll("[data-pick-rows]").forEach((list) => {
    const rows = () => [...list.children].filter((row) => !row.hidden)
    const box = (row) => row.querySelector(".pick input")
    let anchor

    const changed = (input) => input.dispatchEvent(new Event("change", { bubbles: true }))

    const choose = (row, isChosen) => {
      const input = box(row)
      if (!input || input.checked === isChosen) return
      input.checked = isChosen
      changed(input)
    }

    const range = (row, isChosen) => {
      const all = rows()
      const [from, to] = [all.indexOf(anchor), all.indexOf(row)].sort((a, b) => a - b)
      if (from < 0) return choose(row, isChosen)
      for (const each of all.slice(from, to + 1)) choose(each, isChosen)
    }

    const go = (row, by) => {
      const all = rows()
      const next = all[all.indexOf(row) + by]
      const target = next && (document.activeElement.matches("a") ? next.querySelector("a") : box(next))
      target?.focus()
      next?.scrollIntoView({ block: "nearest" })
      return next
    }

    list.addEventListener("keydown", (event) => {
      const row = event.target.closest("[data-pick-rows] > *")
      if (!row || event.altKey || event.ctrlKey || event.metaKey) return
      const by = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (by) {
        const next = go(row, by)
        if (event.shiftKey && next) {
          anchor ??= row
          choose(row, true)
          range(next, true)
        }
      } else if (event.key.toLowerCase() === "x") {
        const isChosen = !box(row)?.checked
        if (event.shiftKey) range(row, true)
        else choose(row, isChosen)
        anchor = row
      } else {
        return
      }
      event.preventDefault()
    })

    list.addEventListener("click", (event) => {
      const input = event.target.closest(".pick input")
      if (!input) return
      const row = input.closest("[data-pick-rows] > *")
      if (event.shiftKey) range(row, input.checked)
      anchor = row
    })
  })
}
