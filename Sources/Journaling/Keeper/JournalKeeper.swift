package import Records

/// Keeps one journal in memory in step with its store, and is the only way to change it.
///
/// Memory follows disk: what is folded in is what came back from a committed transaction, so a
/// failed append leaves the journal as it was.
package actor JournalKeeper {
  let name: JournalName
  let store: any JournalStore
  let writer: String
  let clock: @Sendable () -> Surroundings
  private let maximumAge: Duration

  private(set) var memory = Journal()
  /// The sequence up to which nothing is missing in memory; nil before the first look.
  private var known: Int?
  private var lookedAt: ContinuousClock.Instant?
  private var running: Task<Void, any Error>?
  private let lock = AsyncLock()
  /// Half-written forms of this process that were taken away while one more save of them may still
  /// be under way.
  var shredded: Set<DraftKey> = []
  /// Half-written forms that were thrown away in this process, the oldest first, so that it can be
  /// undone; only in memory, and gone with the process.
  var thrownAway: [(name: RecordID, draft: KeptDraft)] = []

  /// How often a decision is made again because somebody else was quicker.
  private static let secondThoughts = 3
  /// How often another process may be quicker, having saved something each time.
  private static let mostMoves = 1_000

  /// A keeper that has not looked at its store yet.
  ///
  /// - Parameters:
  ///   - journal: whose journal it keeps.
  ///   - store: where the bytes are.
  ///   - writer: which process writes, for example `serve` or `command`.
  ///   - maximumAge: how old the journal in memory may be before the store is asked again.
  ///   - clock: asked anew for every commit.
  package init(
    journal: JournalName = .own,
    store: any JournalStore,
    writer: String,
    maximumAge: Duration = .milliseconds(50),
    clock: @escaping @Sendable () -> Surroundings
  ) {
    self.name = journal
    self.store = store
    self.writer = writer
    self.maximumAge = maximumAge
    self.clock = clock
  }

  /// The journal as it stands, with what other processes have appended.
  ///
  /// Requests that ask at the same time share one look at the store, and a look is good for 50 ms.
  /// A person's own writes are always in it.
  package func journal() async throws -> Journal {
    if let lookedAt, lookedAt.duration(to: .now) < maximumAge { return memory }
    let look = running ?? Task { try await lookForAll() }
    running = look
    try await look.value
    return memory
  }

  /// Clears what it has read, because another file has replaced the journal's.
  func reread() {
    known = nil
    lookedAt = nil
    running = nil
  }

  private func lookForAll() async throws {
    defer { running = nil }
    try await look()
  }

  /// Brings memory up to the store, now and for this caller alone.
  func refresh() async throws {
    if known == nil { _ = try await journal() } else { try await look() }
  }

  private func look() async throws {
    let start = ContinuousClock.now
    let before = known
    let head = try await store.head(of: name)
    switch before {
    case let before? where head > before:
      let entries = try await store.entries(in: name, after: before)
      await fold(entries)
      // Not the last entry's number: one that is damaged may be as large as a number can be.
      known = max(known ?? 0, head)
    case let before? where head == before:
      break
    default:
      // The first refresh, or a head that went back because the store was restored from a backup.
      let journal = Journal(newest: try await store.newest(in: name).read())
      memory = journal
      known = head
    }
    lookedAt = start
  }

  /// Tries until nobody is in the way, and gives up where a record was taken for the fourth time.
  ///
  /// Decisions of this process are made one after the other, each on what the one before has
  /// saved. Against another process only the store can judge. It judges the whole journal and not only
  /// the records that are changed: two imports of one file change none that the other one knows.
  func settle<Outcome: Sendable>(_ attempt: () async throws -> Outcome) async throws -> Outcome {
    await lock.lock()
    defer { lock.unlock() }
    var left = Self.secondThoughts
    var moves = Self.mostMoves
    while true {
      try await refresh()
      do {
        return try await attempt()
      } catch let taken as RevisionTaken {
        guard left > 0 else { throw Conflict(record: taken.record) }
        left -= 1
      } catch let moved as JournalMoved {
        guard moves > 0 else { throw moved }
        moves -= 1
      }
    }
  }

  /// Has the store save a commit, and folds what came back.
  func write(_ commit: Commit) async throws {
    guard !commit.entries.isEmpty else { return }
    // Read on one core while the store writes on another: what comes back are these very bytes.
    async let readings = commit.entries.mapOnAllCores(\.reading)
    let envelopes = try await store.append(commit.entries, to: name, after: known ?? 0)
    if let named = CommitName.current, named.id == commit.id { named.take() }
    note(envelopes, zip(envelopes, await readings).map(Entry.init))
  }

  /// Folds what this process wrote itself.
  func own(_ envelopes: [Envelope]) async {
    note(envelopes, await envelopes.read())
  }

  private func note(_ envelopes: [Envelope], _ entries: [Entry]) {
    memory.apply(entries)
    guard let first = envelopes.first?.sequence, let last = envelopes.last?.sequence else { return }
    if first == (known ?? 0) &+ 1 {
      known = last
    } else {
      // Another writer was in between; the next refresh reads it, and applying twice changes
      // nothing.
      lookedAt = nil
    }
  }

  private func fold(_ envelopes: [Envelope]) async {
    memory.apply(await envelopes.read())
  }
}
