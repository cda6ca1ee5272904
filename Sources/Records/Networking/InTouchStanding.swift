/// How it stands with keeping in touch with somebody.
///
/// It counts from the last real time in touch and never ticks by itself: whoever wrote yesterday is
/// not asked about today.
package struct InTouchStanding: Sendable {
  package let contact: Contact
  package let wish: KeepInTouch
  /// The label whose rule it is; nil for a wish about this person.
  package let label: String?
  package let last: Day?
  /// The day before which the person does not want to see it.
  package let setAsideUntil: Day?
  /// What it counts from.
  let start: Day

  package var idealDay: Day? { wish.ideal.map { start + $0.days } }

  package var longestDay: Day? { wish.longest.map { start + $0.days } }

  /// Where it belongs on this day.
  package func place(on today: Day) -> Place {
    if let setAsideUntil, setAsideUntil > today { return .setAside }
    if let longestDay, longestDay <= today { return .losingTouch }
    if let idealDay, idealDay <= today { return .aroundNow }
    return .later
  }

  /// The parts of the list.
  package enum Place: Sendable, CaseIterable {
    /// It is longer than the person wanted.
    case losingTouch
    /// It is about as long as would be good.
    case aroundNow
    case later
    case setAside
  }

  /// When the next time would be good.
  var next: Day { idealDay ?? longestDay ?? start }
}

extension InTouchInterval {
  /// As in "3 months".
  package var phrase: Phrase {
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
  /// As in "every month" and "every 3 months".
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
  /// As in "About every 3 months, 6 months at most".
  package var phrase: Phrase {
    switch (ideal, longest) {
    case (nil, nil): "Not asked for"
    case (let ideal?, nil): "About \(ideal.every)"
    case (nil, let longest?): "At most \(longest.phrase) apart"
    case (let ideal?, let longest?): "About \(ideal.every), \(longest.phrase) at most"
    }
  }
}
