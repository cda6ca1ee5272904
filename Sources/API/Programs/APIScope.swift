package import Records

/// What another program may see and do.
package struct APIScope: Sendable {
  package let mayWrite: Bool
  /// The kinds of record it may see.
  package let open: Set<Kind>

  /// - Parameters:
  ///   - kinds: the kinds it was given; nil for every kind of the rooms that are open to it.
  ///   - openRooms: the private rooms that were opened to it, one by one.
  package init(mayWrite: Bool, kinds: Set<Kind>? = nil, openRooms: Set<Room> = []) {
    self.mayWrite = mayWrite
    let types = RecordKinds.all.filter { type in
      let room = type.names.room
      return (!room.isPrivate || openRooms.contains(room)) && kinds?.contains(type.kind) ?? true
    }
    open = Set(types.map { $0.kind })
  }

  /// A scope to which nothing is shut.
  package static let everything = APIScope(
    mayWrite: true,
    openRooms: Set(Room.allCases)
  )

  package func isOpen(_ kind: Kind) -> Bool { open.contains(kind) }

  /// The kinds it may not see, in the order of ``RecordKinds/all``.
  package var shut: [Kind] { RecordKinds.all.map { type in type.kind }.filter { !isOpen($0) } }
}

/// A journal as a program sees it: without what is shut to it, and without links to that.
package struct SeenJournal: Sendable {
  package let scope: APIScope
  package let surroundings: Surroundings
  /// All of it, for what is decided about the person as a whole.
  let whole: Journal
  /// Without the records that are shut.
  ///
  /// Settings stay, since they say in which zone the person lives and what they switched off.
  package let shown: Journal

  package init(_ journal: Journal, _ scope: APIScope, _ surroundings: Surroundings) {
    self.scope = scope
    self.surroundings = surroundings
    whole = journal
    shown = journal.without(Set(scope.shut).subtracting([Preferences.kind, SetAside.kind]))
  }

  package func json(_ record: some JournalRecord) -> JSONValue {
    withoutShutLinks(record).whole(in: shown, surroundings)
  }

  /// The record as if it did not speak of what is shut.
  ///
  /// The name of a record tells when it was written, so the name of a private one is private too. A
  /// record that cannot be without the other one keeps its name.
  package func withoutShutLinks<R: JournalRecord>(_ record: R) -> R {
    record.links.filter { !isShown($0) }.reduce(record) { $0.forgetting([$1]) ?? $0 }
  }

  /// Whether a record of this name is one the program may see.
  package func isShown(_ id: RecordID) -> Bool {
    whole.reference(of: id).map { scope.isOpen($0.kind) } ?? false
  }
}
