/// What became of a planned action; every answer is a good one.
package struct ActionState: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let open = ActionState(rawValue: "open")
  package static let done = ActionState(rawValue: "done")
  package static let dropped = ActionState(rawValue: "dropped")

  package static let all: [ActionState] = [.open, .done, .dropped]
}
