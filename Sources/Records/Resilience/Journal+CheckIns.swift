import Foundation

extension Journal {
  /// The check-ins in a range of days, oldest first.
  package func checkIns(from first: Day, through last: Day) -> [CheckIn] {
    // A check-in has the day of the zone it was taken in, which can differ by one from the day in
    // GMT.
    let start = (first - 2).noonGMT
    let end = (last + 2).noonGMT
    return shelf(CheckIn.self).since(start).prefix { $0.takenAt < end }
      .filter { $0.day >= first && $0.day <= last }
  }

  /// Whether there is a check-in before this day.
  package func hasCheckIns(before day: Day) -> Bool {
    let shelf = shelf(CheckIn.self)
    if let first = shelf.first, first.day < day { return true }
    return shelf.before((day + 2).noonGMT).contains { $0.day < day }
  }

  /// A check-in from a moment ago with only a number, which "add feelings" adds to.
  package func bareCheckIn(_ surroundings: Surroundings) -> CheckIn? {
    shelf(CheckIn.self).since(surroundings.now.addingTimeInterval(-1_800)).last.flatMap {
      $0.isBare && $0.recovery == nil ? $0 : nil
    }
  }

  /// Feelings in the person's own words, most recently used first, to offer them again.
  package func ownFeelings(atMost most: Int = 12) -> [String] {
    let known = Set(Guidance.feelings.map(\.id))
    return checkInWords(\.feelings).filter { !known.contains($0) }.latest(most)
  }

  /// Activities in the person's own words, most recently used first, to offer them again.
  package func ownActivities(atMost most: Int = 12) -> [String] {
    let known = Set(SmallThingKind.allCases.map(\.rawValue))
    let added = shelf(Activity.self).map(\.title)
    return (added + checkInWords(\.activities)).filter { !known.contains($0) }.latest(most)
  }

  private func checkInWords(_ words: KeyPath<CheckIn, [String]>) -> [String] {
    shelf(CheckIn.self).suffix(200).flatMap { $0[keyPath: words] }
  }
}

extension [String] {
  /// The last few distinct texts, newest first.
  func latest(_ most: Int) -> [String] {
    var said = Set<String>()
    return Array(reversed().filter { said.insert($0.lowercased()).inserted }.prefix(most))
  }
}

extension CheckIn {
  /// The number, or its meaning in words.
  package func said(inWords: Bool) -> Phrase? {
    guard let mood else { return nil }
    return inWords ? MoodWord(mood).title : "\(mood) of 10"
  }

  /// Whether it is the quiet two minutes of a recovery, without any words.
  package var isUnsaid: Bool {
    recovery != nil && mood == nil && feelings.isEmpty && activities.isEmpty && note.isEmpty
  }

  /// Feelings in words; those from the list by their titles.
  package var saidFeelings: [String] {
    feelings.map { id in Guidance.feelings.first { $0.id == id }?.title ?? id }
  }

  package var saidActivities: [String] {
    activities.map { id in
      SmallThingKind(rawValue: id).map { Speaker.current.say($0.done) } ?? id
    }
  }
}
