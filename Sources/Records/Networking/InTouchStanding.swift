/// Whether it is time to be in touch with somebody.
///
/// Counted from the last real time in touch, so a person who wrote to them yesterday is not
/// reminded today.
package struct InTouchStanding: Sendable {
  package let contact: Contact
  package let wish: KeepInTouch
  /// The label whose rule applies; nil for a rule for this person.
  package let label: String?
  package let last: Day?
  /// The day until which the person does not want to be reminded.
  package let setAsideUntil: Day?
  /// The day it is counted from.
  let start: Day

  package var idealDay: Day? { wish.ideal.map { start + $0.days } }

  package var longestDay: Day? { wish.longest.map { start + $0.days } }

  /// The part of the list it belongs to on this day.
  package func place(on today: Day) -> Place {
    if let setAsideUntil, setAsideUntil > today { return .setAside }
    if let longestDay, longestDay <= today { return .losingTouch }
    if let idealDay, idealDay <= today { return .aroundNow }
    return .later
  }

  /// The parts of the list.
  package enum Place: Sendable, CaseIterable {
    /// It has been longer than the person wanted.
    case losingTouch
    /// It has been about as long as the person wanted.
    case aroundNow
    case later
    case setAside
  }

  /// The ideal day for the next time in touch.
  var next: Day { idealDay ?? longestDay ?? start }
}

extension InTouchInterval {
  /// Such as "3 months".
  var phrase: Phrase {
    let (count, unit) = said
    return switch unit {
    case .day: count == 1 ? "1 day" : "\(count) days"
    case .week: count == 1 ? "1 week" : "\(count) weeks"
    case .month: count == 1 ? "1 month" : "\(count) months"
    case .year: count == 1 ? "1 year" : "\(count) years"
    }
  }
}

extension InTouchInterval {
  /// Such as "every month" and "every 3 months".
  fileprivate var every: Phrase {
    let (count, unit) = said
    guard count == 1 else { return "every \(phrase)" }
    return switch unit {
    case .day: "every day"
    case .week: "every week"
    case .month: "every month"
    case .year: "every year"
    }
  }
}

extension KeepInTouch {
  /// Such as "About every 3 months, 6 months at most".
  package var phrase: Phrase {
    switch (ideal, longest) {
    case (nil, nil): "No reminders"
    case (let ideal?, nil): "About \(ideal.every)"
    case (nil, let longest?): "At most \(longest.phrase) apart"
    case (let ideal?, let longest?): "About \(ideal.every), \(longest.phrase) at most"
    }
  }
}
