import Foundation
package import Records

/// How amounts are worded when there is little data: no more precise than they are known, and in
/// words for a person who prefers words to numbers.
package struct Amounts: Equatable, Sendable {
  let numbersOff: Bool

  package init(numbersOff: Bool) { self.numbersOff = numbersOff }

  /// A share estimated from `count` things: "about 2 in 10" below twenty, "23 in 100" from twenty
  /// on.
  package func share(_ share: Double, of count: Int) -> Phrase {
    if numbersOff { return words(share) }
    return count < 20 ? "about \(tenths(share)) in 10" : "\(hundredths(share)) in 100"
  }

  /// The same for an interval: "between 1 and 5 in 10".
  func range(_ interval: Interval, of count: Int) -> Phrase {
    if numbersOff {
      let (low, high) = (words(interval.low), words(interval.high))
      return low == high ? low : "anything from \(low) to \(high)"
    }
    return count < 20
      ? "between \(tenths(interval.low)) and \(tenths(interval.high)) in 10"
      : "between \(hundredths(interval.low)) and \(hundredths(interval.high)) in 100"
  }

  /// "3 of 12", or "some".
  func part(_ hits: Int, of count: Int) -> Phrase {
    guard numbersOff else { return "\(hits) of \(count)" }
    return count == 0 ? "none" : words(Double(hits) / Double(count))
  }

  /// A count with its noun: "12 interviews", or "some interviews".
  func count(_ count: Int, _ one: Phrase, _ many: Phrase) -> Phrase {
    if numbersOff {
      return switch count {
      case 0: "no \(many)"
      case 1: "one \(one)"
      case 2...4: "a few \(many)"
      case 5...19: "some \(many)"
      default: "many \(many)"
      }
    }
    return count == 1 ? "\(count) \(one)" : "\(count) \(many)"
  }

  /// How many of 100 simulated people: "about 8 in 100", or "few".
  func chance(_ hundredths: Int, isMost: Bool = false) -> Phrase {
    if numbersOff { return words(Double(hundredths) / 100) }
    return isMost ? "at most \(hundredths) in 100" : "about \(hundredths) in 100"
  }

  /// A number of days: "12 days", or "about two weeks".
  func days(_ days: Int) -> Phrase {
    guard numbersOff else { return days == 1 ? "one day" : "\(days) days" }
    return switch days {
    case ...1: "a day"
    case ...4: "a few days"
    case ...10: "about a week"
    case ...18: "about two weeks"
    case ...25: "about three weeks"
    case ...45: "about a month"
    case ...75: "about two months"
    case ...105: "about three months"
    default: "many months"
    }
  }

  /// A number with one decimal, such as a mean score; the caller supplies the words if there are no
  /// numbers.
  func decimal(_ value: Double) -> Phrase {
    Phrase(verbatim: value.formatted(.number.precision(.fractionLength(1)).locale(Self.locale)))
  }

  private static let locale = Locale(identifier: "en_GB")

  private func tenths(_ share: Double) -> Int { Int((share * 10).rounded()) }

  private func hundredths(_ share: Double) -> Int { Int((share * 100).rounded()) }

  private func words(_ share: Double) -> Phrase {
    switch share {
    case ..<0.02: "hardly any"
    case ..<0.18: "few"
    case ..<0.28: "about a quarter"
    case ..<0.4: "about a third"
    case ..<0.6: "about half"
    case ..<0.72: "about two thirds"
    case ..<0.85: "about three quarters"
    case ..<0.98: "most"
    default: "nearly all"
    }
  }
}
