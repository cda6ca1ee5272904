/// The time between two times in touch.
///
/// Stored in days; people enter it in days, weeks, months or years.
package struct InTouchInterval: Hashable, Sendable {
  /// 1 to ``longest``.
  package let days: Int

  /// Ten years, in days.
  package static let longest = 3_650

  package init?(days: Int) {
    guard (1...Self.longest).contains(days) else { return nil }
    self.days = days
  }

  /// The unit of a length.
  package enum Unit: String, CaseIterable, Sendable {
    case day, week, month, year

    fileprivate func days(_ count: Int) -> Int {
      switch self {
      case .day: count
      case .week: count * 7
      case .month: count * 365 / 12
      case .year: count * 365
      }
    }
  }

  /// The length in the largest unit that divides it evenly.
  var said: (count: Int, unit: Unit) {
    for unit in [Unit.year, .month, .week] {
      let most = Self.longest / unit.days(1)
      if let count = (1...most).first(where: { unit.days($0) == days }) { return (count, unit) }
    }
    return (days, .day)
  }
}

extension InTouchInterval: Comparable {
  package static func < (left: InTouchInterval, right: InTouchInterval) -> Bool {
    left.days < right.days
  }
}

extension InTouchInterval: LosslessStringConvertible {
  /// Reads `6 weeks`, `a month`, `10d`, and `10` as days.
  package init?(_ description: String) {
    let text = description.lowercased().filter { !$0.isWhitespace }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    var word = text.dropFirst(digits.count)
    if digits.isEmpty {
      let article = ["one", "an", "a"].first(where: word.hasPrefix) ?? ""
      word = word.dropFirst(article.count)
    }
    guard !digits.isEmpty || !word.isEmpty, let unit = Self.unit(word),
      let count = digits.isEmpty ? 1 : Int(digits), (1...Self.longest).contains(count)
    else { return nil }
    self.init(days: unit.days(count))
  }

  private static func unit(_ word: Substring) -> Unit? {
    if word.isEmpty { return .day }
    return Unit.allCases.first { unit in
      [unit.rawValue, unit.rawValue + "s", String(unit.rawValue.prefix(1))].contains(String(word))
    }
  }

  package var description: String {
    let (count, unit) = said
    return count == 1 ? "1 \(unit.rawValue)" : "\(count) \(unit.rawValue)s"
  }
}

extension InTouchInterval: Codable {
  package init(from decoder: any Decoder) throws {
    let days = try decoder.singleValueContainer().decode(Int.self)
    guard let interval = InTouchInterval(days: days) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(days) is no such interval")
      )
    }
    self = interval
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(days)
  }
}
