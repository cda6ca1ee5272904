import Records

/// How the answer came, which says when the question comes back; proposed, and the person's to say.
struct GradeStep {
  let practice: CardPractice

  private var visit: Visit { practice.visit }
  private var draft: Draft { practice.draft }

  var page: Page {
    practice.page {
      let hidden: HTML = """
        <input type="hidden" name="review" value="\(visit.surroundings.newRecordID().description)">
        """
      return practice.form(.grade, hidden + grades + practice.field("try-next"), buttons)
    }
  }

  private var proposed: Grade? { try? practice.review(draft).proposedGrade }

  private var grades: HTML {
    let chosen = draft["rating"].isEmpty ? proposed?.rating.rawValue ?? "" : draft["rating"]
    var field = AskedField(
      "rating",
      "How easy was it to answer? This decides when the question comes back.",
      .choice(choices)
    )
    field.isRequired = true
    return """
      <div data-grades>\(field.html(value: chosen, problem: practice.problems["rating"]))</div>
      <p class="quiet">\(why)</p>
      """
  }

  private var choices: [Choice] {
    let rules = PracticeRules(event: visit.journal.practiceEvent(visit.surroundings))
    let reviews = practice.reviews
    return Grade.allCases.enumerated().map { place, grade in
      let days = rules.days(after: grade, reviews, visit.surroundings)
      let back: Phrase = days == 1 ? "Comes back tomorrow." : "Comes back in \(days) days."
      let number = place + 1
      return Choice(
        grade.rating.rawValue,
        "\(number) \(grade.title)",
        about: "\(grade.about) \(back)"
      )
    }
  }

  /// What the proposal rests on: behaviour, in words.
  private var why: Phrase {
    let notes = !draft["used-notes"].isEmpty
    let isScored = practice.card.dimensions.contains {
      !draft[PracticeReview.field(scoring: $0)].isEmpty
    }
    switch (isScored, notes) {
    case (true, true): return "Suggested from your scores, and because you looked at your notes."
    case (true, false): return "Suggested from your scores. You can change it."
    case (false, true): return "Suggested because you looked at your notes. You can change it."
    case (false, false): return "Suggested because you did not score it. You can change it."
    }
  }

  private var buttons: HTML {
    let next: Phrase = practice.isInSession ? "Save and show the next one" : "Save answer"
    let go: HTML = practice.isInSession ? "next" : "save"
    return """
      <button class="button" name="go" value="\(go)">\(next)</button>
      \(HTML.when(!practice.isInSession, another))
      <button class="button plain" name="go" value="look">\(say: "Back")</button>
      """
  }

  private var another: HTML {
    #"<button class="button plain" name="go" value="next">\#(say: "Save and show the next one")</button>"#
  }
}
