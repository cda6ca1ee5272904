// Says a short sentence to whoever listens to the page, when another behaviour asks for it:
// document.dispatchEvent(new CustomEvent("announce", { detail: "Copied" }))
{
  const line = document.createElement("p")
  line.className = "visually-hidden"
  line.setAttribute("role", "status")
  document.body.append(line)

  document.addEventListener("announce", ({ detail }) => {
    line.textContent = ""
    // A sentence said twice is only heard twice when it went away in between.
    setTimeout(() => { line.textContent = detail }, 60)
  })
}
