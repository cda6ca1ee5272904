/// What kind of good a small thing does.
package enum SmallThingKind: String, CaseIterable, Sendable {
  case body, calm, people, mastery, pleasure, meaning, rest, admin

  package var title: Phrase {
    switch self {
    case .body: "Movement"
    case .calm: "Calm"
    case .people: "People"
    case .mastery: "Getting something done well"
    case .pleasure: "Pleasure"
    case .meaning: "Something that matters"
    case .rest: "Rest"
    case .admin: "Paperwork"
    }
  }

  /// What somebody did, looking back.
  package var done: Phrase {
    switch self {
    case .body: "moved"
    case .calm: "something calm"
    case .people: "saw or heard somebody"
    case .mastery: "made or mended something"
    case .pleasure: "something pleasant"
    case .meaning: "something that matters"
    case .rest: "rested"
    case .admin: "paperwork"
    }
  }

  package static let choices = allCases.map { Choice($0.rawValue, $0.done) }

  /// What was done, as "on days with …" goes on.
  package var named: Phrase {
    switch self {
    case .body: "movement"
    case .calm: "something calm"
    case .people: "company"
    case .mastery: "something made or mended"
    case .pleasure: "something pleasant"
    case .meaning: "something that mattered"
    case .rest: "rest"
    case .admin: "paperwork"
    }
  }
}
