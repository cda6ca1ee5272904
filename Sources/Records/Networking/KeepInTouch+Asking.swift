/// Two lengths that go together: what would be good, and the longest it may be.
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

  /// The one whose good length was named.
  package static func named(_ ideal: String) -> InTouchPreset? {
    all.first { $0.ideal.description == ideal }
  }
}

extension KeepInTouch {
  package static let fieldNames = ["ideal", "longest"]

  /// The wish as a person would type it.
  package var draft: Draft {
    Draft(["ideal": ideal?.description ?? "", "longest": longest?.description ?? ""])
  }

  /// Reads `ideal` and `longest`, each perhaps empty.
  ///
  /// - Throws: `Problems`, all of them at once.
  package init(_ draft: Draft, since today: Day) throws(Problems) {
    var problems: [Problem] = []
    func read(_ name: String) -> InTouchInterval? {
      let text = draft[name].trimmed
      let read = InTouchInterval(text)
      if !text.isEmpty, read == nil {
        problems.append(Problem(name, "Such as 10 days, 6 weeks or 3 months; up to 10 years."))
      }
      return read
    }
    let (ideal, longest) = (read("ideal"), read("longest"))
    if let ideal, let longest, longest < ideal {
      problems.append(Problem("longest", "As long as what would be good, or longer."))
    }
    guard problems.isEmpty else { throw Problems(problems) }
    self.init(ideal: ideal, longest: longest, since: today)
  }
}
