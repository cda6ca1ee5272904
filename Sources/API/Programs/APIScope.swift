package import Records

/// What another program may see and do.
package struct APIScope: Sendable {
  package let mayWrite: Bool
  /// The kinds of record it may see.
  package let open: Set<Kind>

  /// - Parameters:
  ///   - kinds: the kinds it may use; nil for every kind in the rooms open to it.
  ///   - openRooms: the private rooms opened to it, one by one.
  package init(mayWrite: Bool, kinds: Set<Kind>? = nil, openRooms: Set<Room> = []) {
    self.mayWrite = mayWrite
    let types = RecordKinds.all.filter { type in
      let room = type.names.room
      return (!room.isPrivate || openRooms.contains(room)) && kinds?.contains(type.kind) ?? true
    }
    open = Set(types.map { $0.kind })
  }

  /// A scope that allows everything.
  package static let everything = APIScope(
    mayWrite: true,
    openRooms: Set(Room.allCases)
  )

  package func isOpen(_ kind: Kind) -> Bool { open.contains(kind) }

  /// The kinds it may not see, in the order of ``RecordKinds/all``.
  package var shut: [Kind] { RecordKinds.all.map { type in type.kind }.filter { !isOpen($0) } }
}

/// A journal as a program sees it, without closed records and links to them.
package struct SeenJournal: Sendable {
  package let scope: APIScope
  package let surroundings: Surroundings
  /// The complete journal, for decisions about the person as a whole.
  let whole: Journal
  /// The journal without the closed records.
  ///
  /// Settings stay, because they hold the person's time zone and what they switched off.
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

  /// The record without its links to closed records.
  ///
  /// A record's ID reveals when it was made, so the ID of a private record is private too. A link
  /// that the record cannot exist without stays.
  package func withoutShutLinks<R: JournalRecord>(_ record: R) -> R {
    record.links.filter { !isShown($0) }.reduce(record) { $0.forgetting([$1]) ?? $0 }
  }

  /// Whether the record with this ID is one the program may see.
  package func isShown(_ id: RecordID) -> Bool {
    whole.record(id).map { scope.isOpen($0.reference.kind) } ?? false
  }
}
