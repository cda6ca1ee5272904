import Records

/// A choice from a list that stays shut: for bars and tickets, where answers cannot lie open.
struct Menu {
  let name: HTML
  let label: Phrase
  let choices: [Choice]
  var chosen = ""
  /// What choosing nothing is called; nil where there is no such choice.
  var none: Phrase?
  /// Nil where the label is only for those who hear the page, as on each of many tickets.
  var id: HTML?

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
