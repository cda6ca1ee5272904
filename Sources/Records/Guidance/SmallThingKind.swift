/// The kind of benefit a small thing has.
package enum SmallThingKind: String, CaseIterable, Sendable {
  case body, calm, people, mastery, pleasure, meaning, rest, admin

  package var title: Phrase {
    switch self {
    case .body: "Movement"
    case .calm: "Calm"
    case .people: "People"
    case .mastery: "Doing something well"
    case .pleasure: "Fun"
    case .meaning: "Something that matters"
    case .rest: "Rest"
    case .admin: "Paperwork"
    }
  }

  /// The label for something somebody did.
  var done: Phrase {
    switch self {
    case .body: "moved"
    case .calm: "something calm"
    case .people: "saw or heard somebody"
    case .mastery: "made or fixed something"
    case .pleasure: "something pleasant"
    case .meaning: "something that matters"
    case .rest: "rested"
    case .admin: "paperwork"
    }
  }

  static let choices = allCases.map { Choice($0.rawValue, $0.done) }

  /// The phrase after "on days with …".
  package var named: Phrase {
    switch self {
    case .body: "movement"
    case .calm: "something calm"
    case .people: "company"
    case .mastery: "something made or fixed"
    case .pleasure: "something pleasant"
    case .meaning: "something that mattered"
    case .rest: "rest"
    case .admin: "paperwork"
    }
  }
}
