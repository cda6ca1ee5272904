import Foundation
import Journaling
import Records
import Support
import Testing
@testable import Web

@Suite struct `Practice on the pages` {
  private func added(
    _ question: String,
    to visitor: Visitor,
    _ more: [(String, String)] = []
  ) async throws -> QuestionCard {
    visitor.clock.advance(by: 1)
    _ = try await visitor.post("/practice/questions", [("question", question)] + more)
    return try #require(try await visitor.keeper.journal().shelf(QuestionCard.self).last)
  }

  /// Through the three steps of one question.
  private func answered(
    _ place: String,
    _ visitor: Visitor,
    _ look: [(String, String)] = [],
    _ grade: [(String, String)] = [("go", "save")]
  ) async throws -> Reply {
    let form = try #require(try await visitor.get(place).form("Show what they want to find out"))
    let looked = try await visitor.post(
      form,
      [("step", "answer"), ("answer", "Aloud."), ("go", "look")]
    )
    #expect(looked.location?.contains("step=look") == true)
    let graded = try await visitor.post(form, [("step", "look"), ("go", "grade")] + look)
    #expect(graded.location?.contains("step=grade") == true)
    return try await visitor.post(form, [("step", "grade")] + grade)
  }

  @Test func `a question is answered, looked at, and comes back by how it came`() async throws {
    let visitor = Visitor()
    let card = try await added("Why us?", to: visitor)
    let place = "/practice/questions/\(card.id)"
    let done = try await answered(
      place,
      visitor,
      [("rubric-evidence", "5"), ("rubric-structure", "4"), ("aloud", "yes")],
      [("rating", "easy"), ("try-next", "Result first"), ("go", "save")]
    )
    #expect(done.location?.hasPrefix("/practice?notice=saved&undo=") == true)
    let journal = try await visitor.keeper.journal()
    let review = try #require(journal.shelf(PracticeReview.self).last)
    #expect(review.answer == "Aloud." && review.isAloud && review.rating == .easy)
    #expect(review.rubric == ["evidence": 5, "structure": 4] && review.wording == "Why us?")
    #expect(review.tryNext == "Result first")
    #expect(try await visitor.get("/practice").text.contains("due "))
    let again = try await visitor.get(place)
    #expect(again.text.contains("To try: Result first"))
    #expect(!again.text.contains(">Aloud.</textarea>"), "what was kept half-written is gone")
  }

  @Test(arguments: [
    ("5", "", "easy"), ("5", "yes", "hard"), ("1", "", "again"), ("", "", "good"),
  ])
  func `the grade is chosen by behaviour beforehand`(
    score: String,
    notes: String,
    rating: String
  ) async throws {
    let visitor = Visitor()
    let card = try await added("Why us?", to: visitor)
    let place = "/practice/questions/\(card.id)"
    _ = try await visitor.post(
      "\(place)/reviews",
      [("step", "look"), ("rubric-evidence", score), ("used-notes", notes), ("go", "grade")]
    )
    let page = try await visitor.get("\(place)?step=grade")
    let chosen = HTMLFacts(page.text).tags.first {
      $0.attributes["name"] == "rating" && $0.attributes["checked"] != nil
    }
    #expect(chosen?.attributes["value"] == rating)
    #expect(page.text.contains("Comes back tomorrow."))
  }

  @Test func `a draft is kept on the way, and a form sent twice is written down once`() async throws
  {
    let visitor = Visitor()
    let card = try await added("Why us?", to: visitor)
    let place = "/practice/questions/\(card.id)"
    let kept = try await visitor.post(
      "\(place)/reviews?autosave=yes",
      [("step", "answer"), ("answer", "The meter project")]
    )
    #expect(kept.text == #"{"note":"","values":{}}"#)
    #expect(try await visitor.get(place).text.contains("The meter project</textarea>"))
    #expect(try await visitor.get("\(place)?step=look").text.contains("The meter project"))
    let name = visitor.clock.surroundings.newRecordID().description
    let form = [("step", "grade"), ("rating", "good"), ("review", name), ("go", "save")]
    _ = try await visitor.post("\(place)/reviews", form)
    _ = try await visitor.post("\(place)/reviews", form)
    #expect(try await visitor.keeper.journal().shelf(PracticeReview.self).count == 1)
  }

  @Test func `what cannot be read is said where it was typed`() async throws {
    let visitor = Visitor()
    let card = try await added("Why us?", to: visitor)
    let reply = try await visitor.post(
      "/practice/questions/\(card.id)/reviews",
      [("step", "look"), ("rubric-evidence", "9"), ("go", "grade")]
    )
    #expect(reply.status == 422 && reply.text.contains("Choose one of the answers listed."))
    #expect(reply.text.contains("What they want to find out") || reply.text.contains("Evidence"))
  }

  @Test func `today's questions follow one another, and one can wait`() async throws {
    let visitor = Visitor()
    for question in ["Why us?", "Why now?", "Why you?"] {
      _ = try await added(question, to: visitor)
    }
    let page = try await visitor.get("/practice")
    #expect(page.text.contains("3 questions, about"))
    let first = try #require(try await visitor.post("/practice/session").location)
    let opened = try await visitor.get(first)
    #expect(
      opened.text.contains("Question 1 of 3") && opened.text.contains("Answer this one out loud")
    )
    let second = try #require(
      try await answered(first, visitor, [("aloud", "yes")], [("rating", "good"), ("go", "next")])
        .location
    )
    let next = try await visitor.get(second)
    #expect(
      next.text.contains("Question 2 of 3") && !next.text.contains("Answer this one out loud")
    )
    let card = try #require(second.split(separator: "?").first)
    let third = try #require(try await visitor.post("\(card)/aside").location)
    #expect(!third.hasPrefix(card))
    let last = try await answered(third, visitor, [], [("rating", "good"), ("go", "next")])
    #expect(last.location?.hasPrefix("/practice?done=yes") == true)
    let over = try await visitor.get(last.location ?? "")
    #expect(HTMLFacts.plain(over.text).contains("You are done for today."))
    #expect(!over.text.contains("overdue"))
  }

  @Test func `after a no practice waits, and can still be opened`() async throws {
    let visitor = Visitor()
    _ = try await added("Why us?", to: visitor)
    visitor.clock.advance(days: 9)
    #expect(try await visitor.get("/").text.contains("Practice: Why us?"))
    _ = try await visitor.post("/rejections", [("company", "Helios"), ("after-interview", "yes")])
    visitor.clock.advance(days: 2)
    #expect(try await !visitor.get("/").text.contains("Practice: Why us?"))
    let page = try await visitor.get("/practice")
    #expect(page.text.contains("Practice is paused for now. It is offered again"))
    #expect(page.form("Practice anyway") == "/practice/session")
    visitor.clock.advance(days: 2)
    #expect(try await !visitor.get("/practice").text.contains("Practice is paused for now"))
  }

  @Test func `a question rests, is taken up again, and is removed and brought back`() async throws {
    let visitor = Visitor()
    let card = try await added("Why us?", to: visitor)
    let place = "/practice/questions/\(card.id)"
    _ = try await visitor.post("\(place)/standing", [("standing", "resting")])
    #expect(try await visitor.get("/practice").link("Why us?") == nil)
    #expect(try await visitor.get("/practice?show=resting").link("Why us?") == place)
    _ = try await visitor.post("\(place)/standing", [("standing", "")])
    #expect(try await visitor.get("/practice").link("Why us?") == place)
    let removed = try await visitor.post("/writings/question-card/\(card.id)/removal")
    #expect(try await visitor.keeper.journal()[card.id] == nil)
    let commit = try #require(removed.location?.firstMatch(of: /undo=([^&]+)/)?.1)
    _ = try await visitor.post("/undo", [("commit", String(commit))])
    #expect(try await visitor.keeper.journal()[card.id] != nil)
  }

  @Test func `a fact is for one interview`() async throws {
    let visitor = Visitor()
    let now = visitor.clock.surroundings
    var ahead = Interview(
      id: now.newID(),
      application: now.newID(),
      addedAt: now.now,
      zone: now.zone.identifier
    )
    ahead.day = now.today + 20
    let interview = ahead
    try await visitor.keeper.commit { _ in [.save(interview)] }
    let form = try await visitor.get("/practice/questions/new?sort=fact&interview=\(interview.id)")
    #expect(form.text.contains("A fact to know"))
    let card = try await added(
      "What do they make?",
      to: visitor,
      [("sort", "fact"), ("interview", interview.id.description)]
    )
    #expect(card.sort == .fact && card.interview == interview.id)
  }
}

@Suite struct `The question bank on its pages` {
  @Test func `is narrowed down, looked at, and taken from`() async throws {
    let visitor = Visitor()
    let all = try await visitor.get("/practice/bank")
    let family = try #require(Guidance.questionFamilies.first)
    #expect(all.link(family.title) == "/practice/bank/\(family.id)")
    let narrowed = try await visitor.post(
      "/practice/bank/filter",
      [("type", "technical"), ("pack", "data"), ("q", "")]
    )
    #expect(narrowed.location == "/practice/bank?type=technical&pack=data")
    #expect(try await visitor.get(narrowed.location ?? "").link(family.title) == nil)
    let sought = try await visitor.post("/practice/bank/filter", [("q", "ZEBRA")])
    #expect(sought.location?.contains("ZEBRA") == false)
    #expect(try await visitor.get(sought.location ?? "").text.contains("No question matches."))
    let page = try await visitor.get("/practice/bank/\(family.id)")
    for text in family.wordings + family.outline + family.followUps + [family.trap, family.checks] {
      #expect(HTMLFacts.plain(page.text).contains(text), "\(text)")
    }
    let practised = try await visitor.post(
      "/practice/bank/\(family.id)/card",
      [("practise", "yes")]
    )
    let card = try #require(try await visitor.keeper.journal().shelf(QuestionCard.self).last)
    #expect(practised.location?.hasPrefix("/practice/questions/\(card.id)") == true)
    _ = try await visitor.post("/practice/bank/\(family.id)/card")
    #expect(try await visitor.keeper.journal().shelf(QuestionCard.self).count == 1)
    #expect(try await visitor.get("/practice/bank/nothing-of-that-name").status == 404)
  }

  @Test func `offers ten to begin with, and adds what is ticked`() async throws {
    let visitor = Visitor()
    let page = try await visitor.get("/practice/bank/starter-set")
    let offered = HTMLFacts(page.text).tags.filter { $0.attributes["name"] == "family" }
      .compactMap { $0.attributes["value"] }
    #expect(offered.count == 10)
    let chosen = offered.prefix(2).map { ("family", $0) }
    let saved = try await visitor.post("/practice/bank/starter-set", Array(chosen))
    #expect(saved.location?.hasPrefix("/practice?notice=added&undo=") == true)
    let families = try await visitor.keeper.journal().shelf(QuestionCard.self).map(\.family)
    #expect(Set(families) == Set(offered.prefix(2)))
    let none = try await visitor.post("/practice/bank/starter-set")
    #expect(none.location?.contains("nothing-written") == true)
  }

  @Test func `says of what may not be asked that it need not be answered`() async throws {
    let family = try #require(Guidance.questionFamilies.first { $0.mayBeUnlawful })
    let page = try await Visitor().get("/practice/bank/\(family.id)")
    let rule = try #require(family.needNotAnswer)
    let text = HTMLFacts.plain(page.text)
    for part in ["You need not answer this", rule.why, rule.instead, rule.place] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func `questions come in from Anki, are undone, and go out again`() async throws {
    let visitor = Visitor()
    let text = "#separator:tab\n#html:false\nWhy us?\tThe team.\nWhy now?\tIt is time.\n"
    let looked = try await visitor.post("/practice/import", [("text", text)])
    let place = try #require(looked.location)
    let preview = try await visitor.get(place)
    #expect(preview.text.contains("Why us?") && preview.text.contains("Nothing is saved"))
    #expect(try await visitor.keeper.journal().shelf(QuestionCard.self).isEmpty)
    let saved = try await visitor.post(place, [("pick", "4"), ("do", "save")])
    #expect(
      saved.location?.hasPrefix("/practice?came=questions-1-0-0&notice=imported&undo=") == true
    )
    #expect(
      try await visitor.keeper.journal().shelf(QuestionCard.self).map(\.question) == ["Why us?"]
    )
    let file = try await visitor.get("/practice/export.txt")
    #expect(
      file.text.hasPrefix("#separator:tab\n#html:true\n")
        && file.text.contains("\tWhy us?\tThe team.\t")
    )
    let bad = try await visitor.post("/practice/import", [("text", "#separator:dash\na-b")])
    #expect(bad.status == 422 && bad.text.contains("Rebound can read tab"))
  }

  @Test func `a story is practised from its own page`() async throws {
    let visitor = Visitor()
    _ = try await visitor.post(
      "/stories",
      [("title", "The night shift schedule"), ("action", "I asked first.")]
    )
    let story = try #require(try await visitor.keeper.journal().shelf(Story.self).last)
    let page = try await visitor.get("/stories/\(story.id)")
    let form = try #require(page.form("Practice telling it"))
    let card = try #require(try await visitor.post(form).location)
    #expect(try await visitor.get(card).text.contains("Take about a minute"))
    let path = try #require(card.split(separator: "?").first)
    #expect(try await visitor.get("\(path)?step=look").text.contains("I asked first."))
  }
}
