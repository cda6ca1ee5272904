/// A small thing that helps, from the library or the person's own.
package struct SmallThing: Sendable {
  /// The ID in the library, or of the record.
  package let id: String
  package let title: String
  package let kind: SmallThingKind?
  /// The shortest and the longest time in minutes, 5 to 30; empty if not given.
  let minutes: [Int]
  /// The energy it takes, 1 to 3.
  package let energy: Int?
  /// alone, together or either.
  let company: String
  /// in, out or either.
  package let place: String
  package var variant: String?
  package var care: String?
  /// The record, if it is the person's own.
  package var own: Identifier<Activity>?

  init(_ activity: LibraryActivity) {
    id = activity.id
    title = activity.title
    kind = SmallThingKind(rawValue: activity.kind)
    minutes = activity.minutes
    energy = activity.energy
    company = activity.company
    place = activity.place
    variant = activity.variant
    care = activity.withCare
  }

  package init(_ activity: Activity) {
    id = activity.id.description
    title = activity.title
    kind = SmallThingKind(rawValue: activity.sort)
    minutes = activity.minutes.map { [$0] } ?? []
    energy = activity.energy
    company = activity.company
    place = activity.place
    own = activity.id
  }

  /// Whether another person takes part, or can.
  package var isWithSomebody: Bool { company == "together" || kind == .people }

  static let library = Guidance.activities.map(SmallThing.init)
}

extension SmallThing {
  /// "10 to 20 min, little energy, alone, out", as far as known.
  package var facts: [Phrase] { [duration, effort, companyWords, placeWords].compactMap(\.self) }

  private var duration: Phrase? {
    guard let from = minutes.first, let to = minutes.last else { return nil }
    return from == to ? "\(from) min" : "\(from) to \(to) min"
  }

  private var effort: Phrase? { energy.flatMap { Self.efforts[$0] } }

  private var companyWords: Phrase? { Self.companies[company] }

  private var placeWords: Phrase? { Self.places[place] }

  static let efforts: [Int: Phrase] = [1: "little energy", 2: "some energy", 3: "a lot of energy"]
  static let companies: [String: Phrase] = [
    "alone": "alone", "together": "with somebody", "either": "alone or with somebody",
  ]
  static let places: [String: Phrase] = [
    "in": "indoors", "out": "outdoors", "either": "indoors or outdoors",
  ]
}
