// Type-ahead over a list that is already on the page: input[data-filter="#list"] leaves only the
// rows that hold every word typed. Enter still asks the server, as it does without a script.
{
  // Letters that Unicode does not take apart, though a person types them without the stroke.
  const letters = { ø: "o", ł: "l", đ: "d", ð: "d", ı: "i", ß: "ss", æ: "ae", œ: "oe", þ: "th" }
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
    .replace(/[øłđðıßæœþ]/g, (letter) => letters[letter])

  document.querySelectorAll("input[data-filter]").forEach((input) => {
    const list = document.querySelector(input.dataset.filter)
    if (!list) return
    const holder = list.tBodies?.[0] ?? list
    const note = input.form?.querySelector("[data-filter-note]")
      ?? document.querySelector("[data-filter-note]")
    const rows = [...holder.children].map((row) => ({ row, text: plain(row.textContent) }))
    let timer

    const tell = (count) => {
      if (!note) return
      const { none = "Nothing matches.", one = "One matches.", many = "% match." } = note.dataset
      const pattern = count === 0 ? none : count === 1 ? one : many
      note.textContent = input.value.trim() === "" ? "" : pattern.replace("%", count)
    }

    const filter = () => {
      const words = plain(input.value).split(/\s+/).filter(Boolean)
      let count = 0
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word))
        if (!row.hidden) count += 1
      }
      clearTimeout(timer)
      timer = setTimeout(tell, 400, count)
    }

    input.addEventListener("input", filter)
    if (input.value) filter()
  })
}
