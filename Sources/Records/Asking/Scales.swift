/// How the current person wants scales asked: as numbers, in words, or not at all.
package enum Scales: Sendable {
  case numbers, words, off

  /// Set once per request, when the person is known.
  @TaskLocal package static var current: Scales = .numbers
}

extension Control {
  package var isScale: Bool {
    if case .chips = self { true } else { false }
  }

  /// Whether this field is asked at all.
  package var isAsked: Bool { !(isScale && Scales.current == .off) }
}

extension FieldTable {
  /// The draft without the fields that were not asked, so that earlier answers stay.
  package func asked(_ draft: Draft) -> Draft {
    var asked = draft
    for field in fields where !field.control.isAsked { asked.values[field.name] = nil }
    return asked
  }
}

/// The points of a scale, in words.
package struct ScaleWords: Sendable {
  private let range: ClosedRange<Int>
  private let low: Phrase
  private let high: Phrase

  package init(_ range: ClosedRange<Int>, low: Phrase, high: Phrase) {
    self.range = range
    self.low = low
    self.high = high
  }

  package func words(for value: Int) -> Phrase {
    let place = min(max(value, range.lowerBound), range.upperBound) - range.lowerBound
    let part = Double(place) / Double(max(1, range.count - 1))
    return switch part {
    case ..<0.15: low
    case ..<0.4: "toward “\(low)”"
    case ...0.6: "in between"
    case ...0.85: "toward “\(high)”"
    default: high
    }
  }

  /// At most five points, each with its own words, asked in place of numbers.
  ///
  /// The point nearest to `chosen` is `chosen` itself, so that viewing an answer does not change
  /// it.
  package func places(step: Int, chosen: Int?) -> [Int] {
    let all = Array(stride(from: range.lowerBound, through: range.upperBound, by: step))
    guard all.count > 5 else { return all }
    let last = all.count - 1
    let places = [0, last / 4, last / 2, last - last / 4, last].map { all[$0] }
    guard let chosen, all.contains(chosen), !places.contains(chosen) else { return places }
    let nearest = places.min { abs($0 - chosen) < abs($1 - chosen) }
    return places.map { $0 == nearest ? chosen : $0 }
  }
}
