package import Foundation

/// What a person knows about themselves, on one page; the newest record is the current one.
package struct SelfSummary: ExerciseRecord {
  package static let kind = Kind(rawValue: "self-summary")
  package static let names = KindNames(
    "self-summary",
    "Self-summaries",
    in: .reframing,
    about: "What you know about yourself now, on one page."
  )

  package let id: Identifier<SelfSummary>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var strengths: [String] = []
  package var values: [String] = []
  /// The titles of moments worth telling.
  package var stories: [String] = []
  package var lessons: [String] = []
  package var suits: String = ""
  var notForMe: String = ""
  /// Who they are at work, in about three sentences.
  package var inShort: String = ""

  package init(id: Identifier<SelfSummary>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] {
    strengths + values + stories + lessons + [suits, notForMe, inShort]
  }

  package static let linkRules: [LinkRule<SelfSummary>] = [.mentions("recovery", \.recovery)]
}

extension SelfSummary {
  package static let fields = FieldTable<SelfSummary>([
    .lines("strengths", \.strengths, "Strengths", about: .myself),
    .lines("values", \.values, "What matters to you", about: .myself),
    .lines("stories", \.stories, "Moments worth telling", about: .myself),
    .lines("lessons", \.lessons, "What you learned", about: .myself),
    .prose("suits", \.suits, "Work that suits you", about: .myself, atMost: 2_000),
    .prose("not-for-me", \.notForMe, "Work that does not", about: .myself, atMost: 2_000),
    .prose("words", \.inShort, "Who you are at work, in three sentences", about: .myself),
  ])
}

extension Journal {
  /// The current summary.
  package var selfSummary: SelfSummary? { shelf(SelfSummary.self).last }

  /// A new summary, filled in from the last one, or else from what was written elsewhere.
  func begunSummary(_ blank: SelfSummary) -> SelfSummary {
    var summary = blank
    if let last = selfSummary {
      summary.strengths = last.strengths
      summary.values = last.values
      summary.stories = last.stories
      summary.lessons = last.lessons
      summary.suits = last.suits
      summary.notForMe = last.notForMe
      summary.inShort = last.inShort
      return summary
    }
    let known = shelf(Skill.self).suffix(4).map { skill in
      skill.evidence.isEmpty ? skill.name : "\(skill.name): \(skill.evidence.textLines.first ?? "")"
    }
    summary.strengths = known + (priorities?.strengths.textLines ?? [])
    summary.values = valuesChosenLast
    summary.stories = shelf(Story.self).suffix(4).map(\.title)
    summary.lessons = lessons(.keep).prefix(2).map(\.text) + lessons(.change).prefix(1).map(\.text)
    summary.suits = priorities?.first ?? ""
    return summary
  }

  private var valuesChosenLast: [String] {
    guard let last = shelf(ValuesWriting.self).last else { return [] }
    return last.values.compactMap { id in Guidance.values.first { $0.id == id }?.title }
      + last.ownValues
  }
}
