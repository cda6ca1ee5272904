/// The name of one person's journal in a store; a person alone on their machine has `own`.
package struct JournalName: Hashable, Sendable {
  package let rawValue: String

  package init(_ rawValue: String) {
    self.rawValue = rawValue
  }

  package static let own = JournalName("own")
}
