// Brings back what was typed into a form and never sent: any form with a text area that has no place
// of its own for it. Its name is its address and what it is about.
{
  const address = document.body.dataset.halfWritten
  // A new rejection has another name each time its page is shown.
  const passing = ["revision", "back", "rows", "rejection"]

  const name = (form) => {
    const about = [...form.querySelectorAll("input[type=hidden]")]
      .filter((field) => ![...halfWritten.own, ...passing].includes(field.name))
      .map((field) => `${field.name}=${field.value.slice(0, 60)}`).sort()
    const base = address.slice(0, -"/half-written".length)
    return [form.getAttribute("action").slice(base.length), ...about].join(" ")
  }

  const forms = new Map()
  for (const form of address ? document.querySelectorAll("form[method=post]:has(textarea)") : []) {
    if ("autosave" in form.dataset || !form.elements.csrf?.value) continue
    let key = name(form)
    while (forms.has(key)) key += " again"
    halfWritten.hidden(form, "prose").value = halfWritten.prose(form)
    halfWritten.hidden(form, "half-written").value = key
    forms.set(key, { form, kept: autosave.start(form, address) })
  }

  // What was thrown away comes back from this window alone: nothing of it is kept elsewhere.
  const offerUndo = (form, line, words, away, { thrown, undo }, texts) => {
    const back = Object.assign(away.cloneNode(), { textContent: undo })
    words.textContent = thrown
    away.replaceWith(back)
    back.addEventListener("click", () => {
      const now = halfWritten.texts(form)
      for (const [field, text] of Object.entries(texts)) halfWritten.show(form, field, text, now[field] ?? "")
      form.dispatchEvent(new Event("input"))
      line.remove()
    })
  }

  const notice = (form, key, kept, { note, button, ...told }, before) => {
    const line = document.createElement("div")
    line.className = "notice no-print"
    const words = Object.assign(document.createElement("p"), { textContent: note })
    const away = Object.assign(document.createElement("button"), { type: "button", className: "button quiet", textContent: button })
    words.setAttribute("role", "status")
    line.append(words, away)
    form.prepend(line)
    away.addEventListener("click", async () => {
      const body = new URLSearchParams({ csrf: form.elements.csrf.value, "half-written": key })
      const answer = await fetch(`${address}?discard=yes`, {
        method: "POST", body, headers: { "X-Requested-With": "fetch" },
      }).catch(() => undefined)
      if (!answer?.ok) return
      const texts = halfWritten.texts(form)
      form.reset()
      if (before !== undefined) form.elements.revision.value = before
      kept.giving(kept.initial())
      kept.settled()
      offerUndo(form, line, words, away, told, texts)
      form.querySelector("textarea").focus()
    })
  }

  const bringBack = (key, told) => {
    const { form, kept } = forms.get(key)
    const given = kept.initial()
    const changed = Object.entries(told.values).filter(([field, text]) => text !== given[field])
    const shown = changed.filter(([field, text]) => halfWritten.show(form, field, text, given[field] ?? ""))
    kept.giving({ ...Object.fromEntries(shown) })
    // What was typed before this came is kept with what came.
    if (shown.length === changed.length) kept.settled()
    if (!shown.length) return
    const before = form.elements.revision?.value
    if (before !== undefined && told.revision) form.elements.revision.value = told.revision
    for (let fold = form.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true
    notice(form, key, kept, told, before)
  }

  // A page that is reloaded right after a key can be made before those words arrive: then it asks
  // until they have.
  const ask = async ([pause, ...rest]) => {
    const asked = new URLSearchParams([...forms.keys()].map((key) => ["form", key]))
    const told = await fetch(`${address}?${asked}`).then((answer) => answer.ok ? answer.json() : {})
      .catch(() => ({}))
    const there = Object.entries(told)
    there.forEach(([key, kept]) => bringBack(key, kept))
    if (!there.length && pause) setTimeout(() => ask(rest), pause)
  }
  if (forms.size) {
    ask(autosave.isOnItsWay ? autosave.arrivals : [])
  }
}
