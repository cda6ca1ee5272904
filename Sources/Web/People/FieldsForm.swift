import Networking
import Records
import Wording

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
  /// What stands between the fields and the buttons.
  var more: HTML = .empty

  var html: HTML {
    """
    \(ProblemList(problems: problems).html)
    <form class="stack narrow" method="post" action="\(to.address)">\(visit.token)\(hidden)
    \(fields.html { $0.html(value: draft[$0.name], problem: problems[$0.name]) })
    \(more)
    <div class="actions"><button class="button">\(button)</button>
    <a class="button plain" href="\(leave.address)">\("Leave it" as Phrase)</a></div></form>
    """
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
  func backField(_ place: Place) -> HTML {
    #"<input type="hidden" name="back" value="\#(place.address)">"#
  }

  /// The people there are, as answers of a field that names one.
  var peopleChoices: [Choice] {
    journal.people(matching: "").map {
      Choice($0.id.description, Phrase(verbatim: $0.name))
    }
  }
}

extension Merged {
  var notice: NoticeWord { keptTwice.isEmpty ? .saved : .keptTwice }
}
