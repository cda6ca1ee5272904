// Escape twice within a second leaves for a page that gives nothing away: [data-quick-hide="/quiet"]
// on the body. What is on screen goes at once; what was typed is kept first, and Back returns to it.
{
  const address = document.body.dataset.quickHide
  const longestWait = 500
  const title = document.title
  let last = -Infinity

  const hide = async () => {
    document.body.hidden = true
    document.title = "\u200b"
    const saves = []
    document.dispatchEvent(new CustomEvent("leaving", { detail: saves }))
    await Promise.race([Promise.allSettled(saves), new Promise((done) => setTimeout(done, longestWait))])
    location.assign(address)
  }

  if (address) {
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.repeat || event.isComposing) return
      if (event.timeStamp - last < 1_000) hide()
      last = event.timeStamp
    }, true)
    addEventListener("pageshow", ({ persisted }) => {
      if (!persisted) return
      document.body.hidden = false
      document.title = title
    })
  }
}
