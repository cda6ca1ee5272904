/// Whether the sign of a learning goal was there.
package struct SignSeen: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let yes = SignSeen(rawValue: "yes")
  package static let no = SignSeen(rawValue: "no")
  package static let cannotTell = SignSeen(rawValue: "cannot-tell")

  package static let all: [SignSeen] = [.yes, .no, .cannotTell]
}
