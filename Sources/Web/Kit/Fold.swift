import Records

/// Folded content, under a line that says what it holds.
struct Fold {
  let title: Phrase
  /// Tells it from others of the same title, for screen readers.
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

/// What somebody else said, folded away so that nobody reads it unprepared.
struct FoldedWords {
  let text: String
  var title: Phrase = "Their words"

  var html: HTML {
    Fold(
      title,
      style: "quiet",
      #"<div class="quote"><p class="as-written">\#(text)</p></div>"#
    ).html
  }
}
