import Records
import Testing

@Suite struct `Guidance files` {
  @Test func `every library can be read`() {
    #expect(Guidance.activities.count >= 40)
    #expect(Guidance.values.count == 24)
    #expect(Guidance.habits.count == 12)
    #expect(Guidance.competencies.count == 12)
    #expect(Guidance.fieldNoteItems.count == 12)
    #expect(Guidance.answerAnchors.map(\.score) == [1, 2, 3, 4, 5])
    #expect(
      Guidance.messages.map(\.id).sorted() == [
        "t1-thank-you", "t10-keep-warm", "t11-check", "t12-canceled", "t13-no-interview",
        "t14-one-note", "t15-reference", "t16-linkedin", "t17-accept", "t18-decline",
        "t19-adjustments", "t2-follow-up", "t20-counter", "t3-last-follow-up", "t4-reply",
        "t5-advice", "t6-chat", "t7-reconnect",
        "t8-referral", "t9-withdraw",
      ]
    )
    #expect(!Guidance.feelings.isEmpty && !Guidance.starters.isEmpty)
    #expect(!Guidance.services.services.isEmpty && !Guidance.supportPanel.title.isEmpty)
  }

  @Test func `names are unique in every library`() {
    func isUnique(_ ids: [String]) -> Bool { Set(ids).count == ids.count }
    #expect(isUnique(Guidance.exercises.map(\.id)))
    #expect(isUnique(Guidance.activities.map(\.id)))
    #expect(isUnique(Guidance.competencies.map(\.id)))
    #expect(isUnique(Guidance.sources.map(\.id)))
  }

  @Test func `movement, meditation and people are among the small things`() {
    let kinds = Set(Guidance.activities.map(\.kind))
    #expect(kinds.isSuperset(of: ["body", "calm", "people"]))
    #expect(Guidance.activities.contains { $0.company != "alone" })
  }

  @Test func `a field note item has five anchors and a competency has three`() {
    for item in Guidance.fieldNoteItems { #expect(item.anchors.count == 5, "\(item.id)") }
    for competency in Guidance.competencies {
      #expect(Set(competency.anchors.keys) == [1, 3, 5], "\(competency.id)")
      #expect(competency.behaviours.count == 3, "\(competency.id)")
    }
  }

  @Test func `the rubric has seven dimensions with three anchors each, one of them optional`() {
    let names = [
      "answers-question", "evidence", "structure", "role-link", "delivery", "dialogue", "technical",
    ]
    #expect(Guidance.rubric.map(\.id) == names)
    #expect(Guidance.rubric.filter(\.isOptional).map(\.id) == ["technical"])
    for dimension in Guidance.rubric {
      #expect(Set(dimension.anchors.keys) == [1, 3, 5], "\(dimension.id)")
      #expect(Set(dimension.anchors.values).count == 3 && !dimension.about.isEmpty)
      #expect(dimension.anchors.values.allSatisfy { $0.count <= 120 }, "\(dimension.id)")
    }
  }

  @Test func `a thinking habit says how it sounds and asks a question`() {
    for habit in Guidance.habits {
      #expect(!habit.more.isEmpty && habit.sounds.count >= 2, "\(habit.id)")
      #expect(habit.question.hasSuffix("?"), "\(habit.id)")
    }
  }

  @Test func `a base rate names who was counted, when, by whom, and where it ends`() {
    let known = Set(Guidance.sources.map(\.id))
    #expect(Guidance.noisePrimer.figures.count >= 6 && !Guidance.noisePrimer.lines.isEmpty)
    for rate in Guidance.noisePrimer.figures {
      #expect(!rate.who.isEmpty && rate.year.count == 4 && !rate.caveat.isEmpty, "\(rate.id)")
      #expect(!rate.sources.isEmpty && rate.sources.allSatisfy(known.contains), "\(rate.id)")
    }
  }
}

@Suite struct `Every exercise` {
  @Test(arguments: Guidance.exercises.map(\.id))
  func `declares minutes, grade, why, sources that exist and a closing`(id: String) throws {
    let exercise = try #require(Guidance.exercise(id))
    #expect(exercise.minutes.count == 2 && exercise.minutes[0] <= exercise.minutes[1])
    #expect(["A", "A-", "B", "B-", "C", "D"].contains(exercise.grade))
    #expect(!exercise.why.isEmpty && !exercise.closing.isEmpty && !exercise.summary.isEmpty)
    let known = Set(Guidance.sources.map(\.id))
    #expect(exercise.sources.allSatisfy(known.contains), "\(exercise.sources)")
    #expect((0...720).contains(exercise.offered.after))
  }

  @Test(arguments: Guidance.exercises.map(\.id))
  func `asks at most four fields a screen and each field once`(id: String) throws {
    let exercise = try #require(Guidance.exercise(id))
    #expect(!exercise.prompts.isEmpty)
    for prompt in exercise.prompts { #expect((prompt.fields ?? []).count <= 4, "\(prompt.id)") }
    let names = exercise.prompts.flatMap { $0.fields ?? [] }.map(\.name)
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: Step.allCases)
  func `has one way that is short`(step: Step) {
    #expect(Guidance.exercises(of: step).filter(\.isOnShortWay).count == 1)
  }
}
