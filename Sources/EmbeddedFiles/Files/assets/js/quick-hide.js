// Escape twice within a second leaves for a page that gives nothing away: [data-quick-hide="/quiet"]
// on the body. What was typed goes with the drafts, as it does whenever a page is left.
{
  const address = document.body.dataset.quickHide
  let last = -Infinity

  if (address) {
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || event.repeat || event.isComposing) return
      if (event.timeStamp - last < 1_000) {
        document.body.hidden = true
        location.replace(address)
      }
      last = event.timeStamp
    }, true)
  }
}
