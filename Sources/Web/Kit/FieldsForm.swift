import Records

/// The plain form of a record: its fields, what is to mend, one button and a way out.
struct FieldsForm {
  let visit: Visit
  let to: Place
  let fields: [AskedField]
  let draft: Draft
  let problems: Problems
  var button: Phrase = "Save"
  let leave: Place
  var hidden: HTML = .empty
  /// Fields that can wait, in a fold that is open where one of them has something in it.
  var folded: [AskedField] = []
  /// Shown between the fields and the buttons.
  var more: HTML = .empty

  var html: HTML {
    """
    \(visit.problemList(problems))
    <form class="stack narrow" method="post" action="\(to.address)">\(visit.token)\(hidden)
    \(fields.html(asked))
    \(fold)
    \(more)
    <div class="actions"><button class="button">\(button)</button>
    <a class="button plain" href="\(leave.address)">\(say: "Cancel")</a></div></form>
    """
  }

  private var fold: HTML {
    guard !folded.isEmpty else { return .empty }
    let isOpen = folded.contains { !draft[$0.name].isEmpty || problems[$0.name] != nil }
    return Fold(
      "More details",
      isOpen: isOpen,
      #"<div class="stack">\#(folded.html(asked))</div>"#
    ).html
  }

  private func asked(_ field: AskedField) -> HTML {
    let (value, problem) = (draft[field.name], problems[field.name])
    guard case .record(of: "contact") = field.control else {
      return field.html(value: value, problem: problem)
    }
    return PersonField(
      visit: visit,
      name: field.name,
      label: field.label,
      value: value,
      problem: problem
    ).html
  }
}

extension Visit {
  /// Takes a record away; undo is offered where it leads.
  func removeButton(
    _ record: some JournalRecord,
    back: Place,
    _ title: Phrase = "Remove",
    label: Phrase? = nil
  ) -> HTML {
    button(
      title,
      to: .removal(type(of: record).kind, record.id),
      [("back", back.address)],
      label: label
    )
  }

  /// A hidden field that says where to go back to.
  func backField(_ place: Place) -> HTML { .hidden("back", place.address) }
}

extension Merged {
  var notice: NoticeWord { keptTwice.isEmpty ? .saved : .keptTwice }
}

/// Every problem of a form at once, each leading to its field.
struct ProblemList {
  let problems: Problems
  /// Whether there is something to be afraid for.
  var isTyped = true

  var html: HTML {
    guard !problems.list.isEmpty else { return .empty }
    let words: Phrase =
      isTyped
      ? "Please check this again. Nothing you typed is lost." : "Please check this again."
    return """
      <div class="problems" role="alert" tabindex="-1"><p>\(words)</p>
      <ul>\(problems.list.html { ##"<li><a href="#field-\##($0.field)">\##($0.message.withCode)</a></li>"## })</ul></div>
      """
  }
}

extension Visit {
  func problemList(_ problems: Problems) -> HTML {
    ProblemList(problems: problems, isTyped: form.holdsSomething).html
  }
}
