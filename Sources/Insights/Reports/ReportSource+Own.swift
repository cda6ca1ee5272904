import Foundation
import Records

/// The parts in the person's own words.
extension ReportSource {
  var wentWell: [Report.Block] {
    let keeps = journal.shelf(Lesson.self).filter {
      $0.sort == .keep && isIn($0.learnedAt) && isShown($0)
    }
    let noted = journal.shelf(FieldNotes.self).filter { notes in
      !notes.wentWell.isEmpty && isIn(notes.takenAt)
        && isShown(notes)
    }
    // What to keep in a debrief often repeats the field notes.
    var known: Set<String> = []
    return list(
      (keeps.map(\.text) + noted.map(\.wentWell)).filter { known.insert($0.lowercased()).inserted }
    )
  }

  var lessons: [Report.Block] {
    let changes = journal.shelf(Lesson.self).filter {
      $0.sort == .change && isIn($0.learnedAt) && isShown($0)
    }
    return list(
      changes.map { lesson in
        lesson.ifCue.isEmpty
          ? lesson.text : "\(lesson.text) (If \(lesson.ifCue), then I will \(lesson.thenAction).)"
      }
    )
  }

  var practice: [Report.Block] { practiced + mocks }

  private var mocks: [Report.Block] {
    let rows = journal.shelf(MockInterview.self).filter {
      isIn($0.finishedAt ?? $0.addedAt) && isShown($0)
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        FigureTable(
          columns: ["Mock interview", "Day", "Questions", "Your scores, 1 to 5"],
          rows: rows.map { mock in
            [
              mock.role.isEmpty ? mock.sort.title : Phrase(verbatim: mock.role),
              said(day(mock.finishedAt ?? mock.addedAt)), "\(mock.questions.count)",
              scores(of: mock),
            ]
          }
        )
      )
    ]
  }

  /// The scores of the answers in order, then those of the rubric.
  private func scores(of mock: MockInterview) -> Phrase {
    guard Scales.current != .off else { return "" }
    let answers = mock.questions.compactMap(\.score)
    let rubric = Guidance.rubric.compactMap { mock.scores[$0.id] }
    return Phrase(verbatim: (answers + rubric).map(String.init).joined(separator: ", "))
  }

  private var practiced: [Report.Block] {
    let reviews = journal.shelf(PracticeReview.self).filter { isIn($0.reviewedAt) }
    guard !reviews.isEmpty else { return [] }
    let byCard = Dictionary(grouping: reviews, by: \.card)
    let rows = byCard.compactMap { card, reviews -> (String, Int)? in
      guard let card = journal[card], isShown(card) else { return nil }
      return (card.question, reviews.count)
    }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        FigureTable(
          columns: ["Question", "Times practiced"],
          rows: rows.map { [Phrase(verbatim: $0.0), "\($0.1)"] }
        )
      )
    ]
  }

  var plan: [Report.Block] {
    let rows = journal.shelf(PlannedAction.self).filter { action in
      guard action.state != .dropped, !action.isReminder, isShown(action) else { return false }
      return (action.day ?? action.settledAt.map(day)).map(days.contains) ?? false
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        FigureTable(
          columns: ["What", "Day", "Status"],
          rows: rows.map { action in
            [
              Phrase(verbatim: action.title), said(action.day),
              action.state == .done ? "done" : "planned",
            ]
          }
        )
      )
    ]
  }

  var mood: [Report.Block] {
    let checkIns = journal.checkIns(from: days.lowerBound, through: days.upperBound)
    let inWords = journal.preferences(zone: surroundings.zone).numbersOff
    guard !checkIns.isEmpty else { return [] }
    return [
      .table(
        FigureTable(
          columns: ["Day", "Mood", "Feelings"],
          rows: checkIns.map { checkIn in
            [
              said(checkIn.day), checkIn.said(inWords: inWords) ?? "",
              Phrase(verbatim: checkIn.saidFeelings.joined(separator: ", ")),
            ]
          }
        )
      )
    ]
      + journal.insights(surroundings).filter(\.isAboutMood).map(Report.Block.insight)
  }

  var thoughts: [Report.Block] {
    let records = journal.shelf(ThoughtRecord.self)
      .filter { isIn($0.writtenAt) && isShown($0) }
    return records.flatMap { record -> [Report.Block] in
      let lines: [(Phrase, String)] = [
        ("What happened", record.situation), ("The thought", record.thought),
        ("For it", record.evidenceFor), ("Against it", record.evidenceAgainst),
        ("A fairer thought", record.fairer), ("The next act", record.nextAct),
      ]
      let told = lines.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" as Phrase }
      return [.text(said(day(record.writtenAt))), .list(told)]
    }
  }

  private func list(_ texts: [String]) -> [Report.Block] {
    texts.isEmpty ? [] : [.list(texts.map(Phrase.init(verbatim:)))]
  }
}
