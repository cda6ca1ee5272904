/// The stage an application is in.
package struct Stage: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  package static let idea = Stage(rawValue: "idea")
  package static let applied = Stage(rawValue: "applied")
  package static let screen = Stage(rawValue: "screen")
  package static let interview = Stage(rawValue: "interview")
  package static let offer = Stage(rawValue: "offer")
  package static let accepted = Stage(rawValue: "accepted")
  package static let rejected = Stage(rawValue: "rejected")
  package static let noAnswer = Stage(rawValue: "no-answer")
  package static let withdrawn = Stage(rawValue: "withdrawn")
  package static let expired = Stage(rawValue: "expired")
  package static let cancelled = Stage(rawValue: "cancelled")

  package static let all: [Stage] = [
    .idea, .applied, .screen, .interview, .offer, .accepted, .rejected, .noAnswer, .withdrawn,
    .expired, .cancelled,
  ]
}

extension Stage {
  /// Whether the application is still open.
  package var isOpen: Bool {
    switch self {
    case .idea, .applied, .screen, .interview, .offer: true
    default: false
    }
  }

  /// The order of stages, so that an import only moves forward; closed stages come after every open
  /// one.
  package var rank: Int { Stage.all.firstIndex(of: self) ?? 0 }
}
