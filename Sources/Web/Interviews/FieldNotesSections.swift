import Records

/// The guess, by gut, with no number suggested.
struct FieldNotesGuess {
  let form: FieldNotesForm

  var html: HTML {
    if form.isLocked { return locked }
    return """
      <p class="quiet">\(say: "Write your gut feeling before you hear back. Over time, you can see how good your guesses are.")</p>
      \(form.asked("prediction"))
      """
  }

  private var locked: HTML {
    guard let prediction = form.notes.prediction else {
      return #"<p class="quiet">\#(say: "You did not write down a guess.")</p>"#
    }
    return "<p>\(say: "You guessed a \(prediction) percent chance of a next round.")</p>"
  }
}

/// The twelve items somebody could have counted.
///
/// Nothing adds them up.
struct FieldNotesCounted {
  let form: FieldNotesForm

  var html: HTML {
    form.isLocked
      ? locked
      : """
      <p class="quiet">\(say: "Note what somebody in the room could have counted. Choose “Can’t tell” if you are not sure.")</p>
      \(FieldNotes.itemNames.html { form.asked($0) })
      """
  }

  private var locked: HTML {
    let rows = Guidance.fieldNoteItems.html { item in
      let anchor = form.notes.items[item.id].flatMap {
        item.anchors.indices.contains($0) ? Phrase(verbatim: item.anchors[$0]) : nil
      }
      let none: Phrase? = form.notes.notApplicable.contains(item.id) ? "There was none" : nil
      return "<div><dt>\(item.ask)</dt><dd>\(anchor ?? none ?? "Can’t tell")</dd></div>"
    }
    return #"<dl class="stack tight">\#(rows)</dl>"#
  }
}

/// What went well comes first.
struct FieldNotesWords {
  let form: FieldNotesForm

  var words: HTML {
    form.asked("went-well") + form.asked("replay")
      + form.asked(
        "outside-control",
        hint: "For example technology, timing, or a requirement nobody had mentioned."
      )
  }

  var change: HTML {
    HTML.some(form.change) { change in
      """
      <p>\(say: "You planned to try:")</p><blockquote class="quote">\(change.plan)</blockquote>
      \(form.asked("tried"))
      """
    }
  }

  /// CardPractice it is the whole goal, so nothing is asked about what they decided.
  var goal: HTML {
    HTML.some(form.goal) { goal in
      let sign = HTML.when(
        !goal.sign.isEmpty,
        """
        <p class="quiet">\(say: "How you would notice: \(goal.sign)")</p>\(form.asked("sign-seen"))
        """
      )
      return """
        <blockquote class="quote">\(goal.behaviour)</blockquote>
        \(form.asked("practised"))\(sign)
        """
    }
  }
}

/// The questions somebody remembers, each with what it was about and how the answer was.
struct FieldNotesQuestions {
  let form: FieldNotesForm

  var html: HTML {
    """
    <p class="quiet">\(say: "Write the questions as you remember them. A few words each are enough.")</p>
    \(HTML.when(!form.isLocked, anchors))
    \((0..<form.rows).html(row))
    <div class="actions"><button class="button plain small" name="more" value="yes">\(Icon.add.html)\
    \(say: "Add rows")</button>
    <button class="button plain small" name="suggest" value="yes">\(say: "Suggest a competency for each")</button></div>
    """
  }

  private var anchors: HTML {
    let rows = Guidance.answerAnchors.html { "<dt>\($0.score)</dt><dd>\($0.text)</dd>" }
    return Fold(
      "What the scores from 1 to 5 mean",
      style: "quiet",
      #"<dl class="facts">\#(rows)</dl>"#
    ).html
  }

  private func row(_ index: Int) -> HTML {
    """
    <fieldset class="card"><legend class="visually-hidden">\(say: "Question \(index + 1)")</legend>
    \(form.asked("question", row: index))
    \(suggestion(index))
    <div class="fields">\(competency(index))\(score(index))</div>
    \(practice(index))</fieldset>
    """
  }

  private func competency(_ index: Int) -> HTML {
    let name = FieldNotesForm.name("competency", index)
    return Menu(
      "\(name)",
      "What it was about",
      Guidance.competencies.choices,
      chosen: form.draft[name],
      none: "Leave it blank",
      id: "field-\(name)"
    ).html
  }

  /// A suggestion with the word it rests on; taking it fills in the menu below, and saves nothing.
  private func suggestion(_ index: Int) -> HTML {
    let isOpen = form.draft[FieldNotesForm.name("competency", index)].isEmpty
    let text = form.draft[FieldNotesForm.name("question", index)]
    return HTML.some(isOpen ? Guidance.competencies.suggestion(for: text) : nil) { suggestion in
      """
      <div class="actions">\(SuggestionWords(suggestion: suggestion).html)\
      <button class="button plain small" name="take" value="\(index + 1):\(suggestion.competency.id)">\(say: "Use it")\
      <span class="visually-hidden">: \(suggestion.competency.title)</span></button></div>
      """
    }
  }

  /// Scores given before the answer lock with the guess.
  private func score(_ index: Int) -> HTML {
    guard form.isLocked else { return form.asked("score", row: index) }
    let name = FieldNotesForm.name("score", index)
    let score = form.draft[name]
    guard !score.isEmpty else { return .empty }
    return """
      <p class="quiet">\(say: "Your score then: \(score) of 5")\
      <input type="hidden" name="\(name)" value="\(score)"></p>
      """
  }

  private func practice(_ index: Int) -> HTML {
    let text = form.draft[FieldNotesForm.name("question", index)].trimmed
    let card = form.isNew ? nil : cards.first { $0.question == text && !text.isEmpty }
    if let card {
      return """
        <p class="quiet"><a href="\(Place.card(card.id).address)">\(say: "This question is in your practice questions")</a></p>
        """
    }
    let name = FieldNotesForm.name("practise", index)
    return AskedField(name, "Practice it", .check)
      .html(value: form.draft[name])
  }

  private var cards: [QuestionCard] { form.visit.journal.questionCards(of: form.notes) }
}

extension FieldNotesForm {
  func asked(_ name: String, hint: Phrase? = nil) -> HTML {
    FieldNotes.fields.html(name, draft, problems, hint: hint)
  }

  /// A field of one question, named by its row.
  func asked(_ name: String, row: Int) -> HTML {
    HTML.some(AskedQuestion.fields[name]) { field in
      let own = FieldNotesForm.name(name, row)
      return AskedField(own, field.label, field.control)
        .html(value: draft[own], problem: problems[own])
    }
  }
}
