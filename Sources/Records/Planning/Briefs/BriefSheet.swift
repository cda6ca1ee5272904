import Foundation

/// One page for one interview, filled from the journal.
package struct BriefSheet: Sendable {
  package let interview: Interview
  package let application: JobApplication?
  /// What the person researched and chose for this interview; nil if nothing.
  package let prepared: InterviewBrief?
  package let requirements: [Requirement]
  /// Stories that these people may have heard in an earlier round.
  package let told: [Story]
  /// Every lesson to keep from the previous recovery, then the newest others.
  package let keeps: [Lesson]
  package let change: Lesson?
  /// The other changes from the previous recovery.
  package let otherChanges: [Lesson]
  package let goals: [Goal]
  package let questions: [BriefQuestion]
  package let rehearsal: Rehearsal?
  /// Who the person is at work, in their own three sentences; empty if they wrote none.
  package let inShort: String

  /// If the journal knows fewer questions than this, the question bank fills in the rest.
  static let fewestQuestions = 5

  /// Something the posting asks for, with the story chosen to show it, if any.
  package struct Requirement: Sendable {
    package let text: String
    package let story: Story?
  }

  /// The questions to ask them, from the brief and from the rehearsal.
  package var ask: [String] {
    let own = rehearsal.map { [$0.ownQuestion.trimmed] } ?? []
    let prepared = prepared?.ask ?? []
    return prepared + own.filter { !$0.isEmpty && !prepared.contains($0) }
  }
}

/// A question that is likely in an interview, and why it is listed.
package struct BriefQuestion: Sendable {
  package let text: String
  package let why: Phrase
  package let card: Identifier<QuestionCard>?
  /// The family it comes from; nil if it is not from the question bank.
  package let family: String?
}

extension Journal {
  /// The brief of an interview, as far as the journal can fill it in.
  package func briefSheet(of interview: Interview, _ surroundings: Surroundings) -> BriefSheet {
    let prepared = brief(of: interview.id)
    let brought = brought(to: interview)
    let recovery = lastRecovery(before: interview)
    let lessons = recovery.map { records(Lesson.self, mentioning: $0.id.raw) } ?? []
    let learned = Array(lessons.reversed().filter { !$0.setAside })
    let keeps = learned.filter { $0.sort == .keep }
    let goals = recovery.map { records(Goal.self, mentioning: $0.id.raw) } ?? []
    return BriefSheet(
      interview: interview,
      application: self[interview.application],
      prepared: prepared,
      requirements: requirements(of: interview, prepared),
      told: storiesTold(to: interview.application),
      keeps: keeps + brought.keeps.filter { brought in !keeps.contains { $0.id == brought.id } },
      change: brought.change,
      otherChanges: learned.filter { $0.sort == .change && $0.id != brought.change?.id },
      goals: [brought.goal].compactMap(\.self)
        + goals.reversed().filter { $0.closedAt == nil && $0.id != brought.goal?.id },
      questions: questionsLikely(in: interview, after: recovery, surroundings),
      rehearsal: records(Rehearsal.self, mentioning: interview.id.raw).last,
      inShort: selfSummary?.inShort ?? ""
    )
  }

  /// The requirements chosen for this interview, or else the first ones its posting names, each
  /// with the story for it that is most ready to tell.
  private func requirements(
    of interview: Interview,
    _ prepared: InterviewBrief?
  ) -> [BriefSheet.Requirement] {
    let chosen = (prepared?.requirements ?? []).filter { !$0.text.isEmpty }
    guard chosen.isEmpty else {
      return chosen.map { BriefSheet.Requirement(text: $0.text, story: self[$0.story]) }
    }
    guard let posting = posting(of: interview.application) else { return [] }
    return gaps(of: posting).prefix { $0.asked.isTop }.map {
      BriefSheet.Requirement(text: $0.asked.name, story: $0.stories.first)
    }
  }

  /// The newest recovery that began before an interview.
  private func lastRecovery(before interview: Interview) -> Recovery? {
    let start = interview.startsAt ?? .distantFuture
    return shelf(Recovery.self).reversed().first { $0.openedAt <= start }
  }

  /// Questions these people asked before, those left over from the last recovery, and those about
  /// competencies the person scored low.
  ///
  /// Each is listed once, under its first reason.
  private func questionsLikely(
    in interview: Interview,
    after recovery: Recovery?,
    _ surroundings: Surroundings
  ) -> [BriefQuestion] {
    var found: [BriefQuestion] = []
    var known = Set<String>()
    func add(
      _ text: String,
      _ why: Phrase,
      _ card: Identifier<QuestionCard>?,
      _ family: String? = nil
    ) {
      guard !text.isEmpty, known.insert(text.folded).inserted else { return }
      found.append(BriefQuestion(text: text, why: why, card: card, family: family))
    }
    let log = questionLog(surroundings).filter { $0.interview?.id != interview.id }
    let company = self[interview.application]?.company ?? ""
    for question in log where !company.isEmpty {
      guard let other = self[question.interview?.application],
        other.company.folded == company.folded
      else { continue }
      add(question.text, "They have asked this before.", question.card?.id)
    }
    for question in log where isOf(recovery, question) {
      add(question.text, "You were asked this in an earlier interview.", question.card?.id)
    }
    for competency in competenciesToPractise() {
      guard let card = question(of: competency.competency.id) else { continue }
      add(card.question, "You have room to practice this: \(competency.competency.title).", card.id)
    }
    let needed = competenciesNeeded(in: interview)
    let cards = cardsOfBank
    for (family, _) in bankQuestions(for: .mixed, needing: needed) {
      guard found.count < BriefSheet.fewestQuestions else { break }
      add(family.title, "From the question bank.", cards[family.id]?.id, family.id)
    }
    return found
  }

  /// Whether a question comes from the recovery's interview, or was kept in the recovery.
  private func isOf(_ recovery: Recovery?, _ question: LoggedQuestion) -> Bool {
    guard let recovery else { return false }
    if question.card?.recovery == recovery.id { return true }
    guard let interview = question.interview else { return false }
    return rejections(of: recovery).contains { $0.application.id == interview.application }
  }
}
