/// What comes up in several debriefs, as counts and without judgment.
package struct DebriefThemes: Sendable {
  /// A competency, and the number of debriefs it comes up in.
  package struct Named: Sendable {
    package let competency: Competency
    package let count: Int
  }

  /// Whether a cause was in the person's hands, partly or not.
  package enum Hands: CaseIterable, Sendable {
    case mine, partly, notMine
  }

  /// The causes that the debriefs name for one kind of hands.
  package struct Causes: Sendable {
    package let hands: Hands
    /// The number of debriefs that name something.
    package let count: Int
    /// The person's own words, newest first, without repeats.
    package let lines: [String]
  }

  package let debriefs: Int
  package let competencies: [Named]
  package let causes: [Causes]
  package let questions: Int
  package let questionsAbout: [Named]

  /// Whether there are too few to count, so that everything is only listed.
  package var isList: Bool { debriefs < 3 }
}

extension Journal {
  package func debriefThemes(_ surroundings: Surroundings) -> DebriefThemes {
    let debriefs = shelf(Debrief.self)
    let log = questionLog(surroundings)
    return DebriefThemes(
      debriefs: debriefs.count,
      competencies: named(debriefs.flatMap { Set($0.competencies) }),
      causes: DebriefThemes.Hands.allCases.map { hands in
        let named = debriefs.reversed().map { $0.causes(hands) }.filter { !$0.isEmpty }
        return DebriefThemes.Causes(
          hands: hands,
          count: named.count,
          lines: named.flatMap(\.self).uniqued
        )
      },
      questions: log.count,
      questionsAbout: named(log.compactMap(\.competency))
    )
  }

  /// Each competency that comes up, most frequent first.
  private func named(_ ids: [String]) -> [DebriefThemes.Named] {
    let counts = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +)
    let named = Guidance.competencies.compactMap { competency in
      counts[competency.id].map { DebriefThemes.Named(competency: competency, count: $0) }
    }
    // Ties keep the order of the file.
    return named.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }
}

extension Debrief {
  fileprivate func causes(_ hands: DebriefThemes.Hands) -> [String] {
    switch hands {
    case .mine: inMyHands
    case .partly: partly
    case .notMine: notInMyHands
    }
  }
}

extension [String] {
  fileprivate var uniqued: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0.lowercased()).inserted }
  }
}
