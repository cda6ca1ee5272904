package import Foundation

extension KeptExercise {
  /// The first words somebody wrote in it, cut at the end of a word.
  ///
  /// - Returns: nil where nothing was written in words.
  package func firstWords(_ fields: [FieldInfo], atMost most: Int = 60) -> String? {
    let written = fields.filter { info in
      let text = draft[info.name].trimmed
      return !text.isEmpty && text != begun[info.name].trimmed
    }
    let first = written.first(where: \.isText).map { draft[$0.name].trimmed }
    guard let line = first?.split(whereSeparator: \.isNewline).first else { return nil }
    guard line.count > most else { return String(line) }
    let cut = line.prefix(most)
    let words = cut.lastIndex(where: \.isWhitespace).map { cut[..<$0] } ?? cut
    return String(words).trimmed + "…"
  }
}

extension FieldInfo {
  /// Whether somebody writes freely in it.
  fileprivate var isText: Bool {
    switch control {
    case .prose, .line, .lines: true
    default: false
    }
  }
}

extension Surroundings {
  /// A moment as a person says it: "today at 19:13", "Monday at 19:13" within six days of today, else
  /// with its date.
  package func moment(_ date: Date) -> Phrase {
    let there = Surroundings(now: date, zone: zone) { _ in UUID() }
    let (day, time) = (there.today, there.clock.description)
    if day == today { return "today at \(time)" }
    return abs(day - today) < 7
      ? "\(day.noonGMT, .weekday) at \(time)" : "\(day.noonGMT, .weekdayAndDay) at \(time)"
  }
}
