import Journaling
import Records

enum MockRoutes {
  @Sendable static func index(_ visit: Visit) async throws -> Answer {
    var draft = Draft()
    draft["interview"] = visit.query["interview"]
    draft["target-role"] = visit.journal.targetRole?.id.description ?? ""
    return .page(MocksPage(visit: visit, draft: draft).page)
  }

  /// Chooses the questions and goes to the first.
  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let names = MockInterview.setUp.names + [MocksPage.own, MocksPage.count]
    let draft = visit.form.draft(of: names)
    let blank = MockInterview(id: visit.surroundings.newID(), addedAt: visit.surroundings.now)
    return try await Answer.saved {
      let filled = try MockInterview.setUp.fill(blank, from: draft)
      let own = draft[MocksPage.own].textLines.map { String($0.prefix(2_000)) }
      let count =
        visit.form.number(MocksPage.count, in: 0...MockInterview.mostQuestions) ?? MocksPage.usual
      return try await visit.commit(.added, then: .mockQuestion(filled.id, 1)) {
        $0.changes(beginning: filled, asking: own, count: count, visit.surroundings)
      }
    } again: {
      MocksPage(visit: visit, draft: draft, problems: $0).page
    }
  }

  // MARK: - One question at a time

  @Sendable static func ask(_ visit: Visit) async throws -> Answer {
    let (mock, place) = try question(visit)
    let typed = try await visit.halfWritten(.answer(mock, place))
    return .page(MockQuestionPage(visit: visit, mock: mock, place: place, typed: typed).page)
  }

  @Sendable static func answer(_ visit: Visit) async throws -> Answer {
    let (mock, place) = try question(visit)
    let table = MockInterview.answering(place)
    return try await visit.saving(table.info, keptAs: .answer(mock, place)) { visit, word in
      let edit = try await visit.edit(mock, by: table)
      let isFinishing = visit.form["go"] == "on" && place == mock.questions.count - 1
      let then = next(visit, mock, place)
      return try await visit.commit(edit, word, then: then) { journal, saved in
        var changes: [Change] = journal[saved.id] == saved ? [] : [.save(saved)]
        if isFinishing,
          let finished = journal.changes(finishing: saved, visit.surroundings).first
        {
          changes = [finished]
        }
        return changes
      } again: { draft, problems in
        let typed = HalfWritten(values: draft.values)
        return MockQuestionPage(
          visit: visit,
          mock: mock,
          place: place,
          typed: typed,
          problems: problems
        ).page
      }
    }
  }

  private static func next(_ visit: Visit, _ mock: MockInterview, _ place: Int) -> Place {
    switch visit.form["go"] {
    case "back" where place > 0: .mockQuestion(mock.id, place)
    case "pause": .mock(mock.id)
    default:
      place + 1 < mock.questions.count
        ? .mockQuestion(mock.id, place + 2) : .mockScores(mock.id)
    }
  }

  private static func question(_ visit: Visit) throws -> (MockInterview, Int) {
    let mock: MockInterview = try visit.record()
    return (mock, try visit.number("number", upTo: mock.questions.count) - 1)
  }
}

extension DraftKey {
  /// One for each question: two windows with the same one are the same answer.
  fileprivate static func answer(_ mock: MockInterview, _ place: Int) -> DraftKey {
    DraftKey(form: "mock-answer", tab: "\(mock.id)-\(place + 1)")
  }
}
