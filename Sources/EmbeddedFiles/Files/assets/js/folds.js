// The menu of a narrow window shuts when the focus or the pointer goes elsewhere, or on Escape.
{
  document.querySelectorAll("details.more").forEach((menu) => {
    const shut = (event) => {
      if (menu.open && !menu.contains(event.target)) menu.open = false
    }
    document.addEventListener("pointerdown", shut)
    document.addEventListener("focusin", shut)
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return
      menu.open = false
      menu.querySelector("summary").focus()
    })
  })
}
