import Records

/// An answer as it is read, not asked.
struct AnsweredText {
  let journal: Journal
  let control: Control
  let text: String

  var html: HTML {
    switch control {
    case .prose, .line: #"<p class="as-written">\#(text)</p>"#
    case .lines: list(text.textLines.map(Phrase.init(verbatim:)))
    case .choices(let choices, _), .words(let choices, _):
      list(text.textLines.map { title($0, choices) })
    case .choice(let choices): "<p>\(title(text, choices))</p>"
    case .chips(let range, _, let low, let high): scale(range, low, high)
    case .day: "<p>\(day)</p>"
    case .time, .number: "<p>\(text)</p>"
    case .link, .email: "<p>\(link)</p>"
    case .record: "<p>\(named)</p>"
    case .check: "<p>\(say: "Yes")</p>"
    }
  }

  private func list(_ items: [Phrase]) -> HTML {
    #"<ul class="chips">\#(items.html { "<li>\($0)</li>" })</ul>"#
  }

  private func title(_ value: String, _ choices: [Choice]) -> Phrase {
    if let choice = choices.first(where: { $0.value == value }) { return choice.title }
    let own = Identifier<Activity>(value).flatMap { journal[$0]?.title }
    return Phrase(verbatim: own ?? value)
  }

  private func scale(_ range: ClosedRange<Int>, _ low: Phrase, _ high: Phrase) -> HTML {
    if Scales.current != .numbers, let number = Int(text) {
      return "<p>\(ScaleWords(range, low: low, high: high).words(for: number))</p>"
    }
    return """
      <p>\(text) <span class="quiet">\
      \(say: "from \(range.lowerBound), \(low), to \(range.upperBound), \(high)")</span></p>
      """
  }

  private var day: Phrase {
    Day(text).map { "\($0, .weekdayAndDay)" } ?? Phrase(verbatim: text)
  }

  private var link: HTML {
    guard let link = WebLink(text) else { return "\(text)" }
    return #"<a href="\#(link.address)" rel="noreferrer">\#(link.address)</a>"#
  }

  private var named: Phrase {
    guard let record = RecordID(text).flatMap({ journal.record($0) }) else {
      return "A record that is no longer in your journal"
    }
    return record.evidenceName(in: journal)
  }
}
