package import Records
package import Wording

extension Activity: Fielded {
  package static let fields = FieldTable<Activity>([
    .line("title", \.title, "What it is", about: .myself).required,
    .checked("sort", \.sort, "What kind of good it does", .choice(kinds)),
    .value("minutes", \.minutes, "Minutes", .choice(lengths)),
    .value("energy", \.energy, "How much energy it takes", .choice(efforts)),
    .checked("company", \.company, "Alone, or with somebody", .choice(companies)),
    .checked("place", \.place, "Indoors or out", .choice(places)),
  ])

  package static let kinds = SmallThingKind.allCases.map { Choice($0.rawValue, $0.title) }
  package static let lengths = [5, 10, 15, 20, 30].map { Choice(String($0), "\($0)") }
  package static let efforts = [
    Choice("1", "little energy"), Choice("2", "some energy"), Choice("3", "much energy"),
  ]
  private static let companies = [
    Choice("alone", "alone"), Choice("together", "with somebody"), Choice("either", "either"),
  ]
  private static let places = [
    Choice("in", "indoors"), Choice("out", "outdoors"), Choice("either", "either"),
  ]
}
