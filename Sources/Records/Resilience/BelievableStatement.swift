package import Foundation

/// Something true about a person in their own words, with the evidence for it.
package struct BelievableStatement: ExerciseRecord {
  package static let kind = Kind(rawValue: "believable-statement")
  package static let names = KindNames(
    "believable statement",
    "Believable statements",
    in: .thoughts,
    about: "A sentence about yourself that you can believe, and what shows it."
  )

  package let id: Identifier<BelievableStatement>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var text: String = ""
  /// A record that supports it: a lesson, a debrief, somebody's words.
  package var evidence: RecordID?
  package var ownEvidence: String = ""
  /// How much the person believes it, from 0 (not at all) to 10 (fully).
  package var belief: Int?
  /// A version of it that is easier to believe.
  package var softer: String = ""

  package init(id: Identifier<BelievableStatement>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package mutating func keepInRange() { belief.keep(within: Scale.feeling) }

  package var words: [String] { [text, ownEvidence, softer] }

  package static let linkRules: [LinkRule<BelievableStatement>] = [
    .mentions("recovery", \.recovery), .mentions("evidence", \.evidence),
  ]
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: said) }
}

extension BelievableStatement {
  package static let fields = FieldTable<BelievableStatement>([
    .prose("text", \.text, "Something true about you", about: .myself, atMost: 600).required,
    .value("evidence", \.evidence, "Something you wrote", .record(of: "evidence")),
    .prose(
      "own-evidence",
      \.ownEvidence,
      "What shows you that this is true, in your own words",
      about: .myself
    ),
    .chips("belief", \.belief, "How much you believe it", 0...10, low: "not at all", high: "fully"),
    .prose("softer", \.softer, "A version that is easier to believe", about: .myself, atMost: 600),
  ])

  /// The text to show: the softer version if there is one.
  package var said: String { softer.isEmpty ? text : softer }

  /// Whether it is hard to believe and has no softer version yet.
  package var couldBeSofter: Bool { softer.isEmpty && (belief ?? 10) < 7 }
}

extension Journal {
  /// Saves a statement.
  ///
  /// - Throws: `Problems` if there is no evidence for it.
  package func changes(saving statement: BelievableStatement) throws(Problems) -> [Change] {
    guard statement.evidence != nil || !statement.ownEvidence.isEmpty else {
      throw Problems(
        "own-evidence",
        "Name one thing that shows this is true. Choose one, or write a few words."
      )
    }
    return [.save(statement)]
  }

  /// One of the person's own statements, the same all day and another one tomorrow.
  package func statement(on day: Day) -> BelievableStatement? {
    let statements = shelf(BelievableStatement.self)
    guard !statements.isEmpty else { return nil }
    return statements[day.number % statements.count]
  }

  /// The records that can support a statement, newest first: lessons to keep, debriefs, and other
  /// people's words.
  package var evidence: [any JournalRecord] {
    let keeps = shelf(Lesson.self).filter { $0.sort == .keep }
    let debriefs = shelf(Debrief.self).filter { !$0.keep.isEmpty }
    let answers = shelf(AdviceRequest.self).filter { !$0.answer.isEmpty }
    let sessions = shelf(CoachSession.self).filter { !$0.heard.isEmpty }
    let words = shelf(Touchpoint.self).filter { !$0.text.isEmpty }
    let parts: [[any JournalRecord]] = [keeps, debriefs, answers, sessions, words]
    return parts.flatMap { $0.suffix(20) }.sorted { $0.filedAt > $1.filedAt }
  }
}
