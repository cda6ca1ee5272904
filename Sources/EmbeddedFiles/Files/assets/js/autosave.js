// Keeps what is typed, two seconds after the last key and when the page is left: a form with
// data-autosave="/address" there, and every other form with a text area under its own name.
// It counts as kept when the answer is a success that was not redirected.
const autosave = {
  pause: 2_000,
  retryAfter: 10_000,
  largestParting: 60_000,
  // When words that were on their way are asked for: a busy machine takes its time.
  arrivals: [300, 1_000, 3_000, 9_000],
  // Holds the address of a page that was left while words were on their way, and never the words.
  left: "left-while-saving",

  start(form, address) {
    const { texts, print, hidden, show } = halfWritten
    const note = form.querySelector("[data-draft-note]") ?? autosave.note(form)
    const given = new Map((hidden(form, "given").value || "").split(" ").filter(Boolean)
      .map((part) => [part.slice(0, part.lastIndexOf(":")), part.slice(part.lastIndexOf(":") + 1)]))
    let timer
    let inFlight
    let leaving
    let isSubmitted = false
    let kept = JSON.stringify(texts(form))

    const giving = (values) => {
      for (const [name, text] of Object.entries(values)) given.set(name, print(text))
      hidden(form, "given").value = [...given].map(([name, value]) => `${name}:${value}`).join(" ")
    }
    if (!given.size) giving(texts(form, true))

    const tell = (state, words) => {
      if (note.textContent === words) return
      note.dataset.state = state
      note.textContent = words
    }

    // Another window may have written too: what it wrote is shown, and counts as given from then on.
    // Returns whether there was anything to show.
    const settle = (sent, { values = {}, note: words }, parting) => {
      const shown = Object.entries({ ...sent, ...values })
        .filter(([name, text]) => text === sent[name] || show(form, name, text, sent[name]))
      giving(Object.fromEntries(shown))
      kept = JSON.stringify({ ...sent, ...Object.fromEntries(shown) })
      // The next page may have been made before these words arrived, so a page that is being left
      // keeps the mark: the next one asks.
      if (!parting) sessionStorage.removeItem(autosave.left)
      tell("saved", words || note.dataset.saved || "Saved a moment ago")
      return Object.entries(values).some(([name, text]) => text !== sent[name])
    }

    const save = async ({ parting = false, asking = false } = {}) => {
      clearTimeout(timer)
      const sent = texts(form)
      const text = JSON.stringify(sent)
      // Hiding and leaving a page come in a row; what is on its way outlives both.
      if (isSubmitted || (text === kept && !asking) || text === leaving) return
      inFlight?.abort()
      const attempt = inFlight = new AbortController()
      const outlives = parting && text.length < autosave.largestParting
      leaving = outlives ? text : undefined
      if (parting) sessionStorage.setItem(autosave.left, location.href)
      const own = halfWritten.own.filter((name) => form.elements[name])
        .map((name) => [name, form.elements[name].value])
      try {
        const answer = await fetch(address, {
          method: "POST",
          body: new URLSearchParams([...Object.entries(sent), ...own]),
          headers: { "X-Requested-With": "fetch" },
          keepalive: outlives,
          signal: attempt.signal,
        })
        if (!answer.ok || answer.redirected) throw new Error(answer.status)
        return settle(sent, JSON.parse(await answer.text()), parting)
      } catch {
        if (attempt.signal.aborted) return
        tell("unsaved", note.dataset.unsaved ?? "Not saved yet. It stays in this window.")
        timer = setTimeout(save, autosave.retryAfter)
      } finally {
        if (attempt === inFlight) leaving = undefined
      }
    }

    const later = () => {
      isSubmitted = false
      clearTimeout(timer)
      timer = setTimeout(save, autosave.pause)
    }

    autosave.listen(form, save, later, () => {
      isSubmitted = true
      clearTimeout(timer)
      // A draft that arrived after the form itself would come back as if it were never sent.
      inFlight?.abort()
    })
    return { save, giving, initial: () => texts(form, true), settled: () => { kept = JSON.stringify(texts(form)) } }
  },
}
// Asked once for the whole page: where each form asked, the first would leave the others nothing.
autosave.isOnItsWay = sessionStorage.getItem(autosave.left) === location.href
// A page in between leaves the mark to the page it is for.
if (autosave.isOnItsWay) sessionStorage.removeItem(autosave.left)
