/// One of a list: what it is called and leads to, a line about it, and what stands at its end.
struct ListRow {
  let title: HTML
  let place: Place
  /// Left out where it is empty.
  let about: HTML
  let meta: HTML?

  init(_ title: HTML, to place: Place, about: HTML = .empty, meta: HTML? = nil) {
    self.title = title
    self.place = place
    self.about = about
    self.meta = meta
  }

  var html: HTML {
    """
    <li class="row"><div class="what"><a href="\(place.address)">\(title)</a>\
    \(HTML.when(!about.isEmpty, #"<p class="quiet">\#(about)</p>"#))</div>\
    \(HTML.some(meta) { #"<span class="meta">\#($0)</span>"# })</li>
    """
  }
}
