// Moves the focus to what a page has to say first: what is to mend, else what was done, else the first
// field of a prompt. A page with none of them, or with a focus of its own, is left alone.
{
  const isFree = [null, document.body, document.documentElement].includes(document.activeElement)
  const asksFirst = document.querySelector("[autofocus]") || location.hash
  const first = document.querySelector("main .problems") ??
    document.querySelector("main > .notice[tabindex]") ??
    document.querySelector(".prompt-form :is(textarea, select, input:not([type=hidden]))")
  // Without scrolling, where it can be seen already: nothing moves that need not.
  if (first && isFree && !asksFirst) {
    const { top, bottom } = first.getBoundingClientRect()
    first.focus({ preventScroll: top >= 0 && bottom <= innerHeight })
  }
}
