import Records

/// One page of a long list, a hundred rows.
struct Stretch {
  static let length = 100

  /// The page of the list, with what narrows it.
  let place: Place
  let start: Int
  let count: Int

  init(of count: Int, at place: Place, _ visit: Visit) {
    self.place = place
    self.count = count
    start = min(visit.query.number("from", in: 0...Int.max) ?? 0, max(0, count - 1))
  }

  var range: Range<Int> { start..<min(count, start + Stretch.length) }

  /// Links to the previous and the next page; nothing where all rows fit on one.
  func pager(_ name: Phrase) -> HTML {
    let before = HTML.when(
      start > 0,
      #"<a rel="prev" href="\#(at(start - Stretch.length))">\#(say: "Before")</a>"#
    )
    let after = HTML.when(
      range.upperBound < count,
      #"<a rel="next" href="\#(at(start + Stretch.length))">\#(say: "After")</a>"#
    )
    return before.isEmpty && after.isEmpty
      ? .empty : #"<nav class="pager" aria-label="\#(name)">\#(before)\#(after)</nav>"#
  }

  private func at(_ start: Int) -> String { place.with("from", max(0, start)).address }
}
