import Foundation
package import Records

extension JournalRecord {
  /// A record that a command saved, as `--json` prints it.
  package func json(in journal: Journal) -> JSONValue {
    switch self {
    case let checkIn as CheckIn: checkIn.json
    case let debrief as Debrief: debrief.json
    case let notes as FieldNotes: notes.json(in: journal)
    case let lesson as Lesson: lesson.json(in: journal)
    case let message as Message: message.json(in: journal)
    case let story as Story: story.json
    case let card as QuestionCard: card.json
    case let review as PracticeReview: review.json
    case let skill as Skill: skill.json(in: journal)
    case let record as ThoughtRecord: record.json
    case let writing as ValuesWriting: writing.json
    case let plan as SafetyPlan: plan.json
    default: .object([("id", .some(reference.id))])
    }
  }
}

extension Debrief {
  package var json: JSONValue {
    .object(
      [
        ("id", .some(id)), ("writtenAt", .text(writtenAt.inJSON)), ("recovery", .some(recovery)),
        ("interview", .some(interview)), ("application", .some(application)),
      ] + Debrief.fields.members(of: self)
    )
  }
}

extension ThoughtRecord {
  package var json: JSONValue {
    .object(
      [("id", .some(id)), ("writtenAt", .text(writtenAt.inJSON)), ("recovery", .some(recovery))]
        + ThoughtRecord.fields.members(of: self)
    )
  }
}

extension ValuesWriting {
  package var json: JSONValue {
    .object(
      [("id", .some(id)), ("writtenAt", .text(writtenAt.inJSON)), ("recovery", .some(recovery))]
        + ValuesWriting.fields.members(of: self)
    )
  }
}

extension Lesson {
  package func json(in journal: Journal) -> JSONValue {
    .object(
      [
        ("id", .some(id)), ("learnedAt", .text(learnedAt.inJSON)), ("recovery", .some(recovery)),
        ("source", .some(source)), ("application", .some(application)),
        ("company", .some(journal[application]?.company)),
      ] + Lesson.fieldsWithSort.members(of: self) + [
        ("setAside", .flag(setAside)),
        (
          "trials",
          .list(
            journal.trials(of: self).map { trial in
              .object([("interview", .some(trial.interview)), ("tried", .some(trial.answer))])
            }
          )
        ),
      ]
    )
  }
}

extension QuestionCard {
  package var json: JSONValue {
    .object(
      [("id", .some(id)), ("addedAt", .text(addedAt.inJSON))]
        + QuestionCard.fields.members(of: self)
        + [("family", .some(family)), ("standing", .some(standing))]
    )
  }
}

extension PracticeReview {
  package var json: JSONValue {
    let scores = rubric.sorted { $0.key < $1.key }.map { ($0.key, JSONValue.number($0.value)) }
    return .object([
      ("id", .some(id)), ("card", .some(card)), ("reviewedAt", .text(reviewedAt.inJSON)),
      ("wording", .some(wording)), ("answer", .some(answer)), ("aloud", .flag(isAloud)),
      ("usedNotes", .flag(usedNotes)), ("score", .some(score)),
      ("rubric", .object(scores.map { (key: $0.0, value: $0.1) })),
      ("rating", .some(grade.rating)), ("tryNext", .some(tryNext)), ("seconds", .some(seconds)),
    ])
  }
}

extension Story {
  package var json: JSONValue {
    .object(
      [("id", .some(id)), ("addedAt", .text(addedAt.inJSON))] + Story.fields.members(of: self) + [
        ("words", .number(budget.words)), ("seconds", .number(budget.seconds)),
        ("toldIn", .list(toldIn.map { .some($0) })),
      ]
    )
  }
}

extension FieldNotes {
  package func json(in journal: Journal) -> JSONValue {
    let counted = Guidance.fieldNoteItems.map { ($0.id, JSONValue.some(items[$0.id])) }
    let apart = Set(FieldNotes.itemNames)
    return .object(
      [
        ("id", .some(id)), ("interview", .some(interview)), ("takenAt", .text(takenAt.inJSON)),
        ("isLate", .flag(isLate(in: journal))), ("lesson", .some(lesson)),
        ("goal", .some(goal)),
      ] + FieldNotes.fields.members(of: self, without: apart) + [
        ("items", .object(counted.map { (key: $0.0, value: $0.1) })),
        ("notApplicable", .list(notApplicable.map(JSONValue.text))),
        ("questions", .list(questions.map(\.json))),
      ]
    )
  }
}

extension AskedQuestion {
  package var json: JSONValue {
    .object([
      ("text", .text(text)), ("competency", .some(competency)), ("score", .some(score)),
    ])
  }
}

extension FieldTable {
  /// Every field by its name, so that a new field is printed at once.
  package func members(
    of subject: Subject,
    without apart: Set<String> = []
  ) -> [(key: String, value: JSONValue)] {
    fields.filter { !apart.contains($0.name) }.map { field in
      (field.name.inCamelCase, field.control.json(field.read(subject)))
    }
  }
}

extension Control {
  package func json(_ text: String) -> JSONValue {
    switch self {
    case .lines, .choices, .words: .list(text.textLines.map(JSONValue.text))
    case .chips, .number: .some(Int(text))
    case .check: .flag(!text.isEmpty)
    default: .some(text)
    }
  }
}

extension String {
  /// "keep-again" as "keepAgain".
  package var inCamelCase: String {
    let words = split(separator: "-")
    return words.prefix(1).joined() + words.dropFirst().map(\.capitalized).joined()
  }
}

extension SafetyPlan {
  package var json: JSONValue {
    .object(
      [("id", .some(id)), ("writtenAt", .text(writtenAt.inJSON))]
        + SafetyPlan.fields.members(of: self)
    )
  }
}
