/// How two people were in contact.
package struct TouchpointSort: OpenSet {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package static let message = TouchpointSort(rawValue: "message")
  package static let call = TouchpointSort(rawValue: "call")
  package static let meeting = TouchpointSort(rawValue: "meeting")
  package static let reply = TouchpointSort(rawValue: "reply")
  package static let session = TouchpointSort(rawValue: "session")
  package static let other = TouchpointSort(rawValue: "other")

  package static let all: [TouchpointSort] = [.message, .call, .meeting, .reply, .session, .other]
}
