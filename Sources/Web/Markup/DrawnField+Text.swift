import Records

extension DrawnField {
  func line(atMost most: Int) -> HTML {
    input("text", #" maxlength="\#(most)""#, size: most > 12 ? "" : " short")
  }

  var number: HTML { input("text", #" inputmode="numeric" maxlength="6""#, size: " short") }

  /// A browser would offer what was typed here to whoever sits at the machine next, so it is asked
  /// to forget.
  func input(_ type: HTML, _ more: HTML = "", size: HTML = "") -> HTML {
    """
    <input class="input\(size)" type="\(type)" id="\(id)" name="\(field.name)" \
    value="\(value)" autocomplete="off"\(more)\(placeholder)\(states)>
    """
  }

  /// The line break after the tag is the one every browser drops, so that one of the person's own
  /// is not.
  func writing(rows: Int, atMost most: Int) -> HTML {
    """
    <textarea class="input" id="\(id)" name="\(field.name)" rows="\(rows)" \
    maxlength="\(most)" autocomplete="off"\(placeholder)\(states)>
    \(value)</textarea>
    """
  }

  /// One of many by name, with a way to choose none.
  func menu(_ choices: [Choice]) -> HTML {
    let none: Phrase =
      choices.isEmpty
      ? "There is nothing to choose from yet"
      : field.none ?? (field.isRequired ? "Choose one" : "None")
    let others = choices.contains { $0.value == value } || value.isEmpty ? [] : [asItIs]
    return """
      <select class="input" id="\(id)" name="\(field.name)" autocomplete="off"\(states)>\
      <option value="">\(none)</option>\((choices + others).html(option))</select>
      """
  }

  private func option(_ choice: Choice) -> HTML {
    let selected: HTML = choice.value == value ? " selected" : ""
    return #"<option value="\#(choice.value)"\#(selected)>\#(choice.title)</option>"#
  }

  /// An answer that is not among those offered, of an older list or of a newer Rebound, stays.
  private var asItIs: Choice {
    switch field.control {
    case .record: Choice(value, "As it was")
    default: Choice(value, Phrase(verbatim: value))
    }
  }
}
