/// How often somebody wants to be in touch: the ideal interval, and the longest.
package struct KeepInTouch: Codable, Hashable, Sendable {
  /// Nil if not set; if both are nil, the person is excluded from their labels' rules.
  package var ideal: InTouchInterval?
  package var longest: InTouchInterval?
  /// The day the rule was made; counted from here if no time in touch is known.
  var since: Day

  package init(ideal: InTouchInterval?, longest: InTouchInterval?, since: Day) {
    self.ideal = ideal
    self.longest = longest
    self.since = since
  }

  package var isOff: Bool { ideal == nil && longest == nil }
}

/// An ideal and a longest interval that go together.
package struct InTouchPreset: Sendable {
  package let title: Phrase
  package let ideal: InTouchInterval
  package let longest: InTouchInterval

  private init?(_ title: Phrase, _ ideal: String, _ longest: String) {
    guard let ideal = InTouchInterval(ideal), let longest = InTouchInterval(longest) else {
      return nil
    }
    self.title = title
    self.ideal = ideal
    self.longest = longest
  }

  package static let all = [
    InTouchPreset("Every week", "1 week", "2 weeks"),
    InTouchPreset("Every two weeks", "2 weeks", "4 weeks"),
    InTouchPreset("Every month", "1 month", "2 months"),
    InTouchPreset("Every three months", "3 months", "5 months"),
    InTouchPreset("Twice a year", "6 months", "9 months"),
    InTouchPreset("Once a year", "1 year", "18 months"),
  ].compactMap(\.self)

  package static let choices = all.map { Choice($0.ideal.description, $0.title) }

  /// The preset with this ideal interval.
  package static func named(_ ideal: String) -> InTouchPreset? {
    all.first { $0.ideal.description == ideal }
  }
}

extension KeepInTouch {
  package static let fieldNames = ["ideal", "longest"]

  /// The intervals as a person would type them.
  package var draft: Draft {
    Draft(["ideal": ideal?.description ?? "", "longest": longest?.description ?? ""])
  }

  /// Reads `ideal` and `longest`, each of which can be empty.
  ///
  /// - Throws: `Problems`, all at once.
  package init(_ draft: Draft, since today: Day) throws(Problems) {
    var problems: [Problem] = []
    func read(_ name: String) -> InTouchInterval? {
      let text = draft[name].trimmed
      let read = InTouchInterval(text)
      if !text.isEmpty, read == nil {
        problems.append(
          Problem(name, "Enter a time such as 10 days, 6 weeks or 3 months, up to 10 years.")
        )
      }
      return read
    }
    let (ideal, longest) = (read("ideal"), read("longest"))
    if let ideal, let longest, longest < ideal {
      problems.append(Problem("longest", "This must be at least as long as the ideal time."))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    self.init(ideal: ideal, longest: longest, since: today)
  }
}
