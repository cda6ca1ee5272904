// When a form is kept: while somebody types, when the page is left or hidden, and when the network is
// back. What was sent with its button is not.
autosave.listen = (form, save, later, submitted) => {
  form.addEventListener("input", later)
  form.addEventListener("change", later)
  form.addEventListener("submit", submitted)
  // The page that comes next is asked for after this, and shows what was kept.
  addEventListener("beforeunload", () => save({ parting: true }))
  addEventListener("pagehide", () => save({ parting: true }))
  addEventListener("pageshow", ({ persisted }) => { if (persisted) later() })
  addEventListener("online", () => save())
  document.addEventListener("leaving", ({ detail }) => detail.push(save({ parting: true })))
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") save({ parting: true })
  })
}

// Where a form says that it is kept.
autosave.note = (form) => {
  const note = document.createElement("p")
  note.className = "draft-note"
  note.dataset.draftNote = ""
  note.setAttribute("aria-live", "polite")
  const place = form.querySelector(".actions") ?? form
  place.append(note)
  return note
}

document.querySelectorAll("form[data-autosave]").forEach((form) => {
  const { save } = autosave.start(form, form.dataset.autosave)
  // A page that is reloaded right after a key can be made before those words arrive: then it asks
  // until they have, and shows what it was not given.
  if (!autosave.isOnItsWay) return
  const ask = ([pause, ...rest]) => pause && setTimeout(async () => {
    if (!await save({ asking: true })) ask(rest)
  }, pause)
  ask(autosave.arrivals)
})
