// Keeps what is typed: form[data-autosave="/address"] is sent there two seconds after the last key
// and when the page is left. It counts as kept when the answer is a success that was not redirected.
{
  const pause = 2_000
  const patience = 10_000
  const largestParting = 60_000

  const start = (form) => {
    const note = document.querySelector("[data-draft-note]")
    const words = {
      saved: note?.dataset.saved ?? "Saved a moment ago",
      unsaved: note?.dataset.unsaved ?? "Not saved yet. It stays in this window.",
    }
    let timer
    let inFlight
    let leaving
    let isSubmitted = false

    const written = () => new URLSearchParams(
      [...new FormData(form)].filter(([, value]) => typeof value === "string"))
    let kept = written().toString()

    const tell = (state) => {
      if (!note || note.textContent === words[state]) return
      note.dataset.state = state
      note.textContent = words[state]
    }

    const save = async ({ parting = false } = {}) => {
      clearTimeout(timer)
      const body = written()
      const text = body.toString()
      // Hiding and leaving a page come in a row; what is on its way outlives both.
      if (isSubmitted || text === kept || text === leaving) return
      inFlight?.abort()
      const attempt = inFlight = new AbortController()
      const outlives = parting && text.length < largestParting
      leaving = outlives ? text : undefined
      try {
        const answer = await fetch(form.dataset.autosave, {
          method: "POST",
          body,
          headers: { "X-Requested-With": "fetch" },
          keepalive: outlives,
          signal: attempt.signal,
        })
        if (!answer.ok || answer.redirected) throw new Error(answer.status)
        kept = text
        tell("saved")
      } catch {
        if (attempt.signal.aborted) return
        tell("unsaved")
        timer = setTimeout(save, patience)
      } finally {
        if (attempt === inFlight) leaving = undefined
      }
    }

    const later = () => {
      isSubmitted = false
      clearTimeout(timer)
      timer = setTimeout(save, pause)
    }

    form.addEventListener("input", later)
    form.addEventListener("change", later)
    form.addEventListener("submit", () => {
      isSubmitted = true
      clearTimeout(timer)
      // A draft that arrived after the form itself would come back as if it were never sent.
      inFlight?.abort()
    })
    addEventListener("pagehide", () => save({ parting: true }))
    addEventListener("pageshow", ({ persisted }) => { if (persisted) isSubmitted = false })
    addEventListener("online", () => save())
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") save({ parting: true })
    })
  }

  document.querySelectorAll("form[data-autosave]").forEach(start)
}
