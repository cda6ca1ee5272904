// A timer that presses nobody: [data-calm-timer] comes hidden, because without a script it could do
// nothing. It shows no numbers unless asked, can be paused, makes no sound, and ends nothing.
{
  const start = (box) => {
    const [chooser, running] = [box.querySelector("[data-choose]"), box.querySelector("[data-running]")]
    const [words, hold, numbers] = ["words", "hold", "numbers"].map((name) => box.querySelector(`[data-${name}]`))
    const [spent, hide] = [box.querySelector("[data-spent]"), box.querySelector("[data-hide]")]
    let whole = 0
    let left = 0
    let since
    let timer
    let shows = false

    const remaining = () => left - (since ? Date.now() - since : 0)

    const tell = () => {
      const now = remaining()
      const face = now <= 0 ? "over" : !since ? "paused" : now < Math.min(120_000, whole / 3) ? "soon" : "time"
      const minutes = shows && now > 0 ? ` ${Math.ceil(now / 60_000)} min` : ""
      const text = box.dataset[face] + minutes
      if (words.textContent !== text) words.textContent = text
      if (now <= 0) {
        clearInterval(timer)
        hold.hidden = numbers.hidden = true
      }
    }

    chooser.querySelectorAll("button").forEach((button) => button.addEventListener("click", () => {
      whole = left = Number(button.dataset.minutes) * 60_000
      since = Date.now()
      chooser.hidden = true
      running.hidden = false
      timer = setInterval(tell, 5_000)
      tell()
      document.querySelector(".prompt-form textarea, .practising textarea")?.focus()
    }))
    hold.addEventListener("click", () => {
      left = remaining()
      since = since ? undefined : Date.now()
      hold.textContent = since ? box.dataset.pause : box.dataset.goOn
      tell()
    })
    numbers.addEventListener("click", () => {
      shows = !shows
      numbers.setAttribute("aria-pressed", String(shows))
      tell()
    })
    // How long it took goes along with the form, where somebody chose to keep the time.
    box.closest("form")?.addEventListener("submit", () => {
      if (spent && whole) spent.value = String(Math.min(600, Math.round((whole - remaining()) / 1_000)))
    })
    hide?.addEventListener("click", () => {
      clearInterval(timer)
      whole = 0
      box.hidden = true
    })
    box.hidden = false
  }

  document.querySelectorAll("[data-calm-timer]").forEach(start)
}
