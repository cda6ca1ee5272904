// [data-aloud="#id"] reads the lines of that element, those with data-line, in a voice of this
// machine. A voice that is not local would send the words away, so without a local one the buttons
// stay hidden. Nothing plays by itself; the words are on the page all the time.
{
  const speech = window.speechSynthesis
  const betweenLines = 1_200
  const betweenParts = 4_000

  const localVoice = () => {
    const voices = speech.getVoices().filter((voice) => voice.localService === true)
    const language = document.documentElement.lang.slice(0, 2)
    return voices.find((voice) => voice.lang.slice(0, 2) === language && voice.default)
      ?? voices.find((voice) => voice.lang.slice(0, 2) === language)
  }

  const reader = (bar) => {
    const lines = [...document.querySelectorAll(`${bar.dataset.aloud} [data-line]`)]
    const play = bar.querySelector("[data-aloud-play]")
    const stop = bar.querySelector("[data-aloud-stop]")
    const usual = play.textContent
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)")
    let at = -1
    let isPaused = false
    let timer

    const mark = (line) => {
      lines.forEach((other) => other.toggleAttribute("data-now", other === line))
      line?.scrollIntoView({ block: "center", behavior: isCalm.matches ? "instant" : "smooth" })
    }
    const end = () => {
      clearTimeout(timer)
      at = -1
      isPaused = false
      speech.cancel()
      mark(null)
      play.textContent = usual
      stop.disabled = true
    }
    const say = () => {
      const voice = localVoice()
      if (at >= lines.length || !voice) return end()
      const line = lines[at]
      const words = new SpeechSynthesisUtterance(line.textContent)
      words.voice = voice
      words.lang = voice.lang
      words.rate = 0.9
      words.addEventListener("end", () => {
        if (at < 0 || isPaused || lines[at] !== line) return
        at += 1
        const isNewPart = lines[at]?.parentElement !== line.parentElement
        timer = setTimeout(say, isNewPart ? betweenParts : betweenLines)
      })
      mark(line)
      speech.speak(words)
    }
    // A pause begins its line again: not every voice can be held in the middle of a word.
    play.addEventListener("click", () => {
      if (at >= 0 && !isPaused) {
        isPaused = true
        clearTimeout(timer)
        speech.cancel()
        play.textContent = play.dataset.resume
        return
      }
      if (at < 0) at = 0
      isPaused = false
      stop.disabled = false
      play.textContent = play.dataset.pause
      say()
    })
    stop.addEventListener("click", () => {
      end()
      play.focus()
    })
    addEventListener("pagehide", end)
  }

  if (speech) {
    document.querySelectorAll("[data-aloud]").forEach((bar) => {
      reader(bar)
      const look = () => { bar.hidden = !localVoice() }
      look()
      speech.addEventListener?.("voiceschanged", look)
    })
  }
}
