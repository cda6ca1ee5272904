/// How the end came.
package struct RejectionWay: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let no = RejectionWay(rawValue: "no")
  package static let noReply = RejectionWay(rawValue: "no-reply")
  package static let withdrew = RejectionWay(rawValue: "withdrew")
  package static let cancelled = RejectionWay(rawValue: "cancelled")

  package static let all: [RejectionWay] = [.no, .noReply, .withdrew, .cancelled]
}
