// A timer that counts up: [data-elapsed] comes hidden, because without a script it could do nothing.
// It starts only when asked, can be paused and hidden, makes no sound, ends nothing, and writes how
// long it ran into [data-seconds].
{
  const start = (box) => {
    const [begin, running, time, hold, hide] = ["start", "running", "time", "hold", "hide"]
      .map((name) => box.querySelector(`[data-${name}]`))
    const field = document.querySelector("[data-seconds]")
    let before = 0
    let since
    let timer

    const seconds = () => Math.round((before + (since ? Date.now() - since : 0)) / 1_000)

    const tell = () => {
      const now = seconds()
      time.textContent = `${Math.floor(now / 60)}:${String(now % 60).padStart(2, "0")}`
      if (field) field.value = String(now)
    }

    const go = () => {
      since = Date.now()
      timer = setInterval(tell, 1_000)
      tell()
    }

    begin.addEventListener("click", () => {
      begin.hidden = true
      running.hidden = false
      go()
      hold.focus()
    })
    hold.addEventListener("click", () => {
      if (since) {
        before += Date.now() - since
        since = undefined
        clearInterval(timer)
        tell()
      } else {
        go()
      }
      hold.textContent = since ? hold.dataset.pause : hold.dataset.goOn
    })
    hide.addEventListener("click", () => {
      time.hidden = !time.hidden
      hide.setAttribute("aria-pressed", String(time.hidden))
    })
    box.hidden = false
  }

  document.querySelectorAll("[data-elapsed]").forEach(start)
}
