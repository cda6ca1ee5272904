package import Records

/// What a commit did.
package struct CommitReceipt: Hashable, Sendable {
  /// Names the commit, for undo; nil where nothing had to be written.
  package let commit: RecordID?
  package let changed: [Reference]

  package init(commit: RecordID?, changed: [Reference]) {
    self.commit = commit
    self.changed = changed
  }
}

/// What an undo did.
package struct UndoReceipt: Hashable, Sendable {
  /// Names the new commit, which can itself be undone; nil where nothing could be taken back.
  package let commit: RecordID?
  package let changed: [Reference]
  /// Changed since, or needed by something that stays.
  package let leftAlone: [Reference]

  package init(commit: RecordID?, changed: [Reference], leftAlone: [Reference]) {
    self.commit = commit
    self.changed = changed
    self.leftAlone = leftAlone
  }
}
