/// Whether a change could be tried.
package struct Tried: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let yes = Tried(rawValue: "yes")
  package static let partly = Tried(rawValue: "partly")
  package static let noChance = Tried(rawValue: "no-chance")
  package static let no = Tried(rawValue: "no")

  package static let all: [Tried] = [.yes, .partly, .noChance, .no]
}
