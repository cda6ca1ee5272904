import Foundation

/// One page for one interview, filled from the journal.
package struct BriefSheet: Sendable {
  package let interview: Interview
  package let application: JobApplication?
  /// What was found out and chosen for this one; nil where nothing was.
  package let prepared: InterviewBrief?
  package let requirements: [Requirement]
  /// Stories these people may have heard in an earlier round.
  package let told: [Story]
  /// Every lesson to keep of the recovery before it, then the newest others.
  package let keeps: [Lesson]
  package let change: Lesson?
  /// The other changes of the recovery before it.
  package let otherChanges: [Lesson]
  package let goals: [Goal]
  package let questions: [BriefQuestion]
  package let rehearsal: Rehearsal?

  /// The question bank fills up to so many, where the journal knows of fewer.
  static let fewestQuestions = 5

  /// Something the posting asks for, with the story that shows it where one was chosen.
  package struct Requirement: Sendable {
    package let text: String
    package let story: Story?
  }

  /// The questions to ask them: those of the brief and the one of the rehearsal.
  package var ask: [String] {
    let own = rehearsal.map { [$0.ownQuestion.trimmed] } ?? []
    let prepared = prepared?.ask ?? []
    return prepared + own.filter { !$0.isEmpty && !prepared.contains($0) }
  }
}

/// A question that is likely in an interview, and why it stands there.
package struct BriefQuestion: Sendable {
  package let text: String
  package let why: Phrase
  package let card: Identifier<QuestionCard>?
  /// The family of the question bank, where it comes from there.
  package let family: String?
}

extension Journal {
  /// The brief of an interview, as far as the journal can fill it.
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
      rehearsal: records(Rehearsal.self, mentioning: interview.id.raw).last
    )
  }

  /// What was chosen for this interview; else the first things its posting asks for, each with the
  /// readiest story that shows it.
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

  /// The newest recovery opened before an interview.
  private func lastRecovery(before interview: Interview) -> Recovery? {
    let start = interview.startsAt ?? .distantFuture
    return shelf(Recovery.self).reversed().first { $0.openedAt <= start }
  }

  /// Asked by these people before, left over from the last recovery, or where one's own scores leave
  /// room.
  ///
  /// Each stands once, for its first reason.
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
      add(question.text, "They asked it before.", question.card?.id)
    }
    for question in log where isOf(recovery, question) {
      add(question.text, "From an earlier interview.", question.card?.id)
    }
    for competency in competenciesToPractise() {
      guard let card = question(of: competency.competency.id) else { continue }
      add(card.question, "\(competency.competency.title): room to practice.", card.id)
    }
    let needed = competenciesNeeded(in: interview)
    let cards = cardsOfBank
    for (family, _) in bankQuestions(for: .mixed, needing: needed) {
      guard found.count < BriefSheet.fewestQuestions else { break }
      add(family.title, "From the question bank.", cards[family.id]?.id, family.id)
    }
    return found
  }

  /// Whether a question comes from the interview a recovery is about, or was kept in the recovery.
  private func isOf(_ recovery: Recovery?, _ question: LoggedQuestion) -> Bool {
    guard let recovery else { return false }
    if question.card?.recovery == recovery.id { return true }
    guard let interview = question.interview else { return false }
    return rejections(of: recovery).contains { $0.application.id == interview.application }
  }
}
