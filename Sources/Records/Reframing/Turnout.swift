/// How something feared turned out.
package struct Turnout: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let asFeared = Turnout(rawValue: "as-feared")
  package static let partly = Turnout(rawValue: "partly")
  package static let notAtAll = Turnout(rawValue: "not-at-all")
  package static let somethingElse = Turnout(rawValue: "something-else")

  package static let all: [Turnout] = [.asFeared, .partly, .notAtAll, .somethingElse]
}
