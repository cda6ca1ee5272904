// Arrow keys walk the tickets of a .board: up and down in a column, left and right between columns.
// A ticket is moved by its own form, so this only carries the focus.
{
  const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }

  const links = (column) => [...column.querySelectorAll(".ticket")]
    .map((ticket) => ticket.querySelector("a"))
    .filter((link) => link && link.checkVisibility?.() !== false)

  document.querySelectorAll(".board").forEach((board) => {
    board.addEventListener("keydown", (event) => {
      const step = steps[event.key]
      const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      const link = event.target.closest?.(".ticket a")
      if (!step || !isPlain || !link) return
      const columns = [...board.querySelectorAll(".column")].map(links).filter((all) => all.length)
      const at = columns.findIndex((all) => all.includes(link))
      const row = columns[at]?.indexOf(link) ?? -1
      const isReversed = getComputedStyle(board).direction === "rtl"
      const column = columns[at + (isReversed ? -step[0] : step[0])]
      const next = column?.[step[0] ? Math.min(row, column.length - 1) : row + step[1]]
      event.preventDefault()
      next?.focus()
      next?.closest(".ticket").scrollIntoView({ block: "nearest", inline: "nearest" })
    })
  })
}
