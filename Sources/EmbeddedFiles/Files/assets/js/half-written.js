// What a form holds, and what its window was given: text by field name, as the server reads both.
const halfWritten = {
  // What every form carries beside what somebody typed.
  own: ["csrf", "press", "given", "half-written", "prose"],

  // Without the hidden field that only stands for boxes of which none is checked.
  fields: (form) => [...form.elements].filter((field) => field.name && !field.disabled
    && !halfWritten.own.includes(field.name)
    && !["file", "password", "submit", "button", "reset", "image"].includes(field.type))
    .filter((field, place, all) => field.type !== "hidden"
      || !all.some((other) => other.name === field.name && other.type !== "hidden")),

  isBox: (field) => ["radio", "checkbox"].includes(field.type),

  // Its texts now; or as the page came, before anybody typed.
  texts(form, asGiven = false) {
    const all = {}
    for (const field of halfWritten.fields(form)) {
      (all[field.name] ??= []).push(...halfWritten.values(field, asGiven))
    }
    return Object.fromEntries(Object.entries(all).map(([name, texts]) => [name, texts.join("\n")]))
  },

  values(field, asGiven) {
    if (halfWritten.isBox(field)) {
      return (asGiven ? field.defaultChecked : field.checked) ? [field.value] : []
    }
    if (!field.type?.startsWith("select")) return [asGiven ? field.defaultValue : field.value]
    const options = [...field.options]
    const chosen = options.filter((option) => asGiven ? option.defaultSelected : option.selected)
    if (!chosen.length && field.type === "select-one") chosen.push(...options.slice(0, 1))
    return chosen.map((option) => option.value)
  },

  // Names of the fields somebody writes freely in.
  prose: (form) => halfWritten.fields(form)
    .filter((field) => field.type === "textarea" || field.type === "text")
    .map((field) => field.name).join(" "),

  // As GivenTexts makes them.
  print(text) {
    let hash = 0x811c9dc5
    for (let place = 0; place < text.length; place += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193)
    }
    return `${text.length}-${(hash >>> 0).toString(16)}`
  },

  // The hidden field of this name; it is made where the page has none.
  hidden(form, name) {
    const known = form.querySelector(`input[type=hidden][name="${name}"]`)
    if (known) return known
    const made = Object.assign(document.createElement("input"), { type: "hidden", name })
    form.append(made)
    return made
  },

  // Shows a text in a field that still holds `sent`, or that was only typed on since.
  // Returns whether it did.
  show(form, name, text, sent) {
    const named = halfWritten.fields(form).filter((field) => field.name === name)
    const boxes = named.filter(halfWritten.isBox)
    const lines = text.split("\n")
    for (const box of boxes) box.checked = lines.includes(box.value)
    const known = boxes.map((box) => box.value)
    const rest = (all) => known.length
      ? all.split("\n").filter((line) => !known.includes(line)).join("\n") : all
    return named.length > 0 && named.filter((field) => !boxes.includes(field)).every((field) => {
      if (field.options) {
        for (const option of field.options) option.selected = lines.includes(option.value)
        return true
      }
      return halfWritten.write(field, rest(text), rest(sent))
    })
  },

  write(field, text, sent) {
    if (field.value === text) return true
    if (field.value !== sent && !sent) {
      field.value = `${text}\n\n${field.value}`
      return true
    }
    if (field.value !== sent && !text.endsWith(sent)) return false
    const before = field.value === sent ? undefined : text.slice(0, text.length - sent.length)
    const caret = field.selectionStart + text.length - sent.length
    field.value = before === undefined ? text : before + field.value
    if (field === document.activeElement && text.endsWith(sent)) field.setSelectionRange?.(caret, caret)
    return true
  },
}
