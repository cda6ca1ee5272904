import Records

/// What can be done to the people chosen: shown as soon as one is.
struct ChosenPeople {
  let visit: Visit
  let labels: [String]
  let problems: Problems

  var html: HTML {
    """
    <div class="toolbar bulk">\(label)\(closeness)\(inTouch)
    <button class="button small grave" name="do" value="remove">\(say: "Remove selected")</button></div>
    """
  }

  private var label: HTML {
    let drawn = DrawnField(
      field: AskedField("label-text", "A label", .line(atMost: 60)),
      value: visit.form["label-text"],
      problem: problems["label-text"],
      autofocus: false
    )
    let known = labels.prefix(300).html { #"<option value="\#($0)">"# }
    return fold(
      "Label",
      isOpen: problems["label-text"] != nil,
      """
      \(drawn.labelled(drawn.input("text", #" maxlength="60" list="known-labels""#)))
      <datalist id="known-labels">\(known)</datalist>
      <button class="button small" name="do" value="add-label">\(say: "Add label")</button>
      <button class="button plain small" name="do" value="remove-label">\(say: "Remove label")</button>
      """
    )
  }

  private var closeness: HTML {
    let menu = Menu(
      "closeness",
      "Closeness",
      (1...5).map { Choice(String($0), Contact.closenessTitle($0) ?? "") },
      none: "Not set",
      id: "bulk-closeness"
    )
    return fold(
      "Closeness",
      """
      \(menu.html)<button class="button small" name="do" value="closeness">\(say: "Save")</button>
      """
    )
  }

  private var inTouch: HTML {
    let menu = Menu(
      "keep-in-touch",
      "How often",
      InTouchPreset.choices,
      none: "No reminders",
      id: "bulk-keep-in-touch"
    )
    return fold(
      "Keep in touch",
      """
      \(menu.html)<button class="button small" name="do" value="keep-in-touch">\(say: "Save")</button>
      """
    )
  }

  private func fold(_ title: Phrase, isOpen: Bool = false, _ body: HTML) -> HTML {
    Fold(title, isOpen: isOpen, #"<div class="toolbar">\#(body)</div>"#).html
  }
}

enum ChosenPeopleRoutes {
  /// Changes or removes everybody who is chosen, in one commit.
  @Sendable static func change(_ visit: Visit) async throws -> Answer {
    let view = PeopleView(visit.form, in: visit.sought)
    let place = view.place.with("from", visit.form.number("from", in: 1...Int.max))
    let chosen = chosen(visit, view)
    guard !chosen.isEmpty else { return .redirect(place) }
    if visit.form["do"] == "remove" {
      return try await visit.commit(.removed, then: view.place) { journal in
        journal.changes(removing: chosen.compactMap { journal[$0]?.reference })
      }
    }
    return try await Answer.saved {
      let edit = try edit(visit)
      return try await visit.commit(.saved, then: place) { $0.changes(edit, of: chosen) }
    } again: {
      PeoplePage(visit: visit, view: view, draft: Draft(), problems: $0).page
    }
  }

  private static func chosen(_ visit: Visit, _ view: PeopleView) -> [Identifier<Contact>] {
    guard visit.form.has("everybody") else {
      return visit.form["pick"].textLines.compactMap(Identifier<Contact>.init)
    }
    return visit.journal.people(view.query, on: visit.today).map(\.id)
  }

  /// - Throws: `Problems` at the field, ``Missing`` for a button that is none.
  private static func edit(_ visit: Visit) throws -> PeopleEdit {
    let form = visit.form
    switch form["do"] {
    case "add-label":
      return .addLabel(try Contact.label(typed: form["label-text"], at: "label-text"))
    case "remove-label":
      return .removeLabel(try Contact.label(typed: form["label-text"], at: "label-text"))
    case "closeness":
      return .closeness(form.number("closeness", in: 1...5))
    case "keep-in-touch":
      let preset = InTouchPreset.named(form["keep-in-touch"])
      return .keepInTouch(
        preset.map {
          KeepInTouch(ideal: $0.ideal, longest: $0.longest, since: visit.today)
        }
      )
    default: throw Missing()
    }
  }
}
