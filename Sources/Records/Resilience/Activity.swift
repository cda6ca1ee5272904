package import Foundation

/// A small thing that helps, which the person added.
package struct Activity: JournalRecord {
  package static let kind = Kind(rawValue: "activity")
  package static let names = KindNames(
    "activity",
    "Your own activities",
    in: .plan,
    about: "Small things that do you good. Yours are offered along with the ones Rebound knows."
  )

  package let id: Identifier<Activity>
  var addedAt: Date
  package var title: String
  /// Its kind from the library; empty if not given.
  package var sort: String = ""
  /// The energy it takes, 1 to 3.
  package var energy: Int?
  package var minutes: Int?
  /// alone, together or either.
  package var company: String = ""
  /// in, out or either.
  package var place: String = ""

  package init(id: Identifier<Activity>, addedAt: Date, title: String) {
    self.id = id
    self.addedAt = addedAt
    self.title = title
  }

  package mutating func keepInRange() {
    energy.keep(within: Scale.energy)
    minutes.keep(within: Scale.minutes)
  }

  package var filedAt: Date { addedAt }
  package var words: [String] { [title] }

  package static func begun(_ new: NewRecord<Activity>) -> Activity? {
    Activity(id: new.id, addedAt: new.surroundings.now, title: "")
  }
  package func title(in _: Journal) -> Phrase { Phrase(verbatim: title) }
}

extension Activity {
  package static let fields = FieldTable<Activity>([
    .line("title", \.title, "Name of the activity", about: .myself).required,
    .checked("sort", \.sort, "What it is good for", .choice(kinds)),
    .value("minutes", \.minutes, "Minutes", .choice(lengths)),
    .value("energy", \.energy, "How much energy it takes", .choice(efforts)),
    .checked("company", \.company, "Alone or with somebody", .choice(companies)),
    .checked("place", \.place, "Indoors or outdoors", .choice(places)),
  ])

  package static let kinds = SmallThingKind.allCases.map { Choice($0.rawValue, $0.title) }
  static let lengths = [5, 10, 15, 20, 30].map { Choice(String($0), "\($0)") }
  static let efforts = [
    Choice("1", "little energy"), Choice("2", "some energy"), Choice("3", "a lot of energy"),
  ]
  private static let companies = [
    Choice("alone", "alone"), Choice("together", "with somebody"), Choice("either", "either"),
  ]
  private static let places = [
    Choice("in", "indoors"), Choice("out", "outdoors"), Choice("either", "either"),
  ]
}
