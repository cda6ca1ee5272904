package import Foundation

/// What a person noticed in an interview, best before its outcome is known.
package struct FieldNotes: JournalRecord {
  package static let kind = Kind(rawValue: "field-notes")
  package static let names = KindNames(
    "field notes",
    "Field notes",
    in: .applications,
    about: "What you wrote down after an interview, before you knew the result."
  )

  package let id: Identifier<FieldNotes>
  package var interview: Identifier<Interview>
  package var takenAt: Date
  /// How likely the next step feels, 0 to 100.
  package var prediction: Int?
  /// The counts of the twelve items by name, 0 to 4; an item the person could not tell is absent.
  package var items: [String: Int] = [:]
  /// The names of the items that there was nothing to count for.
  package var notApplicable: [String] = []
  package var questions: [AskedQuestion] = []
  package var wentWell: String = ""
  package var replay: String = ""
  package var outsideControl: String = ""
  /// The change the person brought along.
  package var lesson: Identifier<Lesson>?
  /// Whether there was a chance to try it.
  package var tried: Tried?
  /// The learning goal that the person brought along.
  package var goal: Identifier<Goal>?
  /// Whether the person practiced it, which is all a learning goal asks for.
  package var practised: Tried?
  package var signSeen: SignSeen?

  package init(id: Identifier<FieldNotes>, interview: Identifier<Interview>, takenAt: Date) {
    self.id = id
    self.interview = interview
    self.takenAt = takenAt
  }

  package mutating func keepInRange() {
    prediction.keep(within: Scale.percent)
    items.keep(within: Scale.item)
    for place in questions.indices { questions[place].score.keep(within: Scale.score) }
  }

  package var filedAt: Date { takenAt }
  package var words: [String] { [wentWell, replay, outsideControl] + questions.map(\.text) }

  package static let linkRules: [LinkRule<FieldNotes>] = [
    .needs("interview", \.interview), .mentions("lesson", \.lesson), .mentions("goal", \.goal),
  ]
  package static func begun(_ new: NewRecord<FieldNotes>) -> FieldNotes? {
    new.link("interview").map {
      FieldNotes(id: new.id, interview: $0, takenAt: new.surroundings.now)
    }
  }

  package func title(in journal: Journal) -> Phrase {
    journal[interview]?.title(in: journal) ?? "Field notes"
  }
}

/// A question somebody asked in an interview, and how the answer felt.
package struct AskedQuestion: Codable, Equatable, Sendable {
  package var text: String
  /// The ID of a competency in the guidance; nil if the person named none.
  package var competency: String?
  /// The person's own score of their answer, 1 to 5.
  package var score: Int?

  package init(text: String, competency: String? = nil, score: Int? = nil) {
    self.text = text
    self.competency = competency
    self.score = score
  }
}

extension FieldNotes {
  package static let fields = FieldTable<FieldNotes>(
    [
      .chips(
        "prediction",
        \.prediction,
        "How likely is a next round?",
        0...100,
        step: 5,
        low: "no chance",
        high: "certain"
      )
    ] + Guidance.fieldNoteItems.map(item) + [
      .prose("went-well", \.wentWell, "One thing that went well", about: .myself),
      .prose("replay", \.replay, "One moment you would like to do over", about: .myself),
      .prose("outside-control", \.outsideControl, "Anything outside your control", about: .myself),
      .value("tried", \.tried, "Did you get to try it?", .choice(Tried.choices)),
      .value("practised", \.practised, "Did you practice it?", .choice(Tried.choices)),
      .value("sign-seen", \.signSeen, "Did you see the sign?", .choice(SignSeen.choices)),
    ]
  )

  /// The field names of the twelve countable items.
  package static let itemNames = Guidance.fieldNoteItems.map { itemName($0.id) }

  /// The form value for an item the person could not tell.
  ///
  /// It is not saved: an item without an answer is absent, whatever the reason.
  package static let cannotTell = "cannot-tell"

  /// The form value for an item that there was nothing to count for.
  package static let thereWasNone = "there-was-none"

  private static func itemName(_ id: String) -> String { "item-\(id)" }

  private static func item(_ item: FieldNoteItem) -> Field<FieldNotes> {
    let anchors = item.anchors.enumerated().map { score, anchor in
      Choice("\(score)", Phrase(verbatim: anchor))
    }
    let none = item.notApplicable == true ? [Choice(thereWasNone, "There was none")] : []
    let control = Control.choice(anchors + none + [Choice(cannotTell, "Can’t tell")])
    return Field(itemName(item.id), Phrase(verbatim: item.ask), control) { notes in
      notes.items[item.id].map(String.init)
        ?? (notes.notApplicable.contains(item.id) ? thereWasNone : "")
    } write: { notes, typed in
      let text = typed.trimmed
      notes.items[item.id] = Int(text)
      notes.notApplicable.removeAll { $0 == item.id }
      if text == thereWasNone { notes.notApplicable.append(item.id) }
      return text.isEmpty || control.admits(text)
    }
  }
}

extension Tried {
  static let choices = [
    Choice("yes", "Yes"), Choice("partly", "Partly"), Choice("no-chance", "I got no chance"),
    Choice("no", "No"),
  ]
}

extension SignSeen {
  static let choices = [
    Choice("yes", "Yes"), Choice("no", "No"), Choice("cannot-tell", "Can’t tell"),
  ]
}

extension AskedQuestion: Fielded {
  package static let fields = FieldTable<AskedQuestion>([
    .line("question", \.text, "What they asked", about: .interview, atMost: 1_000),
    .value("competency", \.competency, "What it was about", .choice(Guidance.competencies.choices)),
    .chips(
      "score",
      \.score,
      "Your answer, compared with the examples",
      1...5,
      low: "unclear",
      high: "very clear"
    ),
  ])
}

extension FieldNotes {
  package func changes(
    savedIn journal: Journal,
    _ surroundings: Surroundings
  ) throws(Problems) -> [Change] {
    // Second ones would hide the first.
    let isMoved = journal[id]?.interview != interview
    if isMoved, let other = journal.fieldNotes(of: interview), other.id != id {
      throw Problems("interview", "This interview already has field notes.")
    }
    return journal.changes(saving: self)
  }
}

/// Whether the person could try a change.
package struct Tried: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let yes = Tried(rawValue: "yes")
  package static let partly = Tried(rawValue: "partly")
  package static let noChance = Tried(rawValue: "no-chance")
  package static let no = Tried(rawValue: "no")
}

/// Whether the sign of a learning goal appeared.
package struct SignSeen: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let yes = SignSeen(rawValue: "yes")
  package static let no = SignSeen(rawValue: "no")
  package static let cannotTell = SignSeen(rawValue: "cannot-tell")
}
