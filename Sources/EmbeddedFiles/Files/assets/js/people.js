// Offers people as their name is typed: input[data-people="/address"] asks there with what it holds,
// in a form and never in an address, and fills its list. Without it the name is typed whole.
{
  const pause = 200

  document.querySelectorAll("input[data-people]").forEach((input) => {
    const token = input.form?.querySelector("input[name='csrf']")?.value
    if (!token || !input.list) return
    let timer
    let inFlight
    let asked = ""

    const ask = async () => {
      const text = input.value.trim()
      if (text.length < 2 || text === asked) return
      asked = text
      inFlight?.abort()
      inFlight = new AbortController()
      try {
        const answer = await fetch(input.dataset.people, {
          method: "POST",
          body: new URLSearchParams({ csrf: token, q: text }),
          headers: { "X-Requested-With": "fetch" },
          signal: inFlight.signal,
        })
        if (!answer.ok) return
        const lines = (await answer.text()).split("\n").filter(Boolean)
        input.list.replaceChildren(...lines.map((line) => new Option("", line)))
      } catch {
        // It is an offer only; the name can be typed.
      }
    }

    input.addEventListener("input", () => {
      clearTimeout(timer)
      timer = setTimeout(ask, pause)
    })
  })
}
