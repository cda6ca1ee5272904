import Records

/// A drop-down menu, for places with too little room for radio buttons.
struct Menu {
  let name: HTML
  let label: Phrase
  let choices: [Choice]
  let chosen: String
  /// The label of no choice; nil where one is required.
  let none: Phrase?
  /// Nil where the label is only for screen readers, as on each of many tickets.
  let id: HTML?

  init(
    _ name: HTML,
    _ label: Phrase,
    _ choices: [Choice],
    chosen: String = "",
    none: Phrase? = nil,
    id: HTML? = nil
  ) {
    (self.name, self.label, self.choices) = (name, label, choices)
    (self.chosen, self.none, self.id) = (chosen, none, id)
  }

  var html: HTML {
    guard let id else {
      return """
        <select class="input" name="\(name)" aria-label="\(label)" autocomplete="off">\
        \(options)</select>
        """
    }
    return """
      <div class="field"><label for="\(id)">\(label)</label><select class="input" id="\(id)" \
      name="\(name)" autocomplete="off">\(options)</select></div>
      """
  }

  private var options: HTML {
    HTML.some(none) { #"<option value="">\#($0)</option>"# }
      + choices.html { choice in
        let selected: HTML = choice.value == chosen ? " selected" : ""
        return #"<option value="\#(choice.value)"\#(selected)>\#(choice.title)</option>"#
      }
  }
}
