import Records

/// An empty list: what belongs here, and a link or button.
struct EmptyPlace {
  let icon: Icon?
  let words: [Phrase]
  let more: HTML

  init(icon: Icon? = nil, _ words: Phrase..., more: HTML = .empty) {
    self.icon = icon
    self.words = words
    self.more = more
  }

  /// With one link that leads on.
  init(icon: Icon? = nil, _ words: Phrase..., link: Phrase, to place: Place) {
    self.icon = icon
    self.words = words
    more = #"<p><a href="\#(place.address)">\#(link)</a></p>"#
  }

  var html: HTML {
    """
    <section class="empty">\(icon?.html)
    \(words.html { "<p>\($0)</p>" })
    \(more)</section>
    """
  }
}
