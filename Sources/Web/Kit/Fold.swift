import Records

/// Something shut, under a line that says what it holds.
struct Fold {
  let title: Phrase
  /// What tells it from others of its name, for those who hear the page.
  let about: Phrase?
  /// More classes of the style sheet.
  let style: HTML
  let isOpen: Bool
  let content: HTML

  init(
    _ title: Phrase,
    about: Phrase? = nil,
    style: HTML = .empty,
    isOpen: Bool = false,
    _ content: HTML
  ) {
    self.title = title
    self.about = about
    self.style = style
    self.isOpen = isOpen
    self.content = content
  }

  var html: HTML {
    let more = style.isEmpty ? .empty : " \(style)" as HTML
    let aside = HTML.some(about) { #"<span class="visually-hidden">: \#($0)</span>"# }
    return """
      <details class="fold\(more)"\(HTML.when(isOpen, " open"))><summary>\(title)\(aside)</summary>
      \(content)</details>
      """
  }
}
