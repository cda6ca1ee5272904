import GRDB

/// The tables, and every migration so far.
///
/// A migration that has shipped is never edited.
enum Schema {
  /// `Rbnd`, the application ID in the file's header.
  static let mark = 0x5262_6E64

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration(
      "2026-11-23 lay out journals, entries, drafts and traces",
      foreignKeyChecks: .immediate
    ) { db in
      try db.execute(sql: journals)
      try db.execute(sql: entries)
      try db.execute(sql: drafts)
      try db.execute(sql: traces)
      try db.execute(sql: "PRAGMA application_id = \(mark)")
    }
    migrator.registerMigration(
      "2026-11-30 note backups that hold erased text",
      foreignKeyChecks: .immediate
    ) { db in
      try db.execute(sql: outdatedBackups)
    }
    return migrator
  }()

  /// Whether a database has exactly the tables and triggers that its migrations create.
  ///
  /// A trigger that somebody added to a copy would run with every save.
  static func isOurs(_ db: Database) throws -> Bool {
    guard let last = try migrator.appliedIdentifiers(db).max() else { return false }
    let model = try DatabaseQueue()
    try migrator.migrate(model, upTo: last)
    return try db.layout() == model.read { try $0.layout() }
  }

  private static let journals = """
    CREATE TABLE journal (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK (name <> ''),
      head INTEGER NOT NULL DEFAULT 0 CHECK (head >= 0),
      created_at INTEGER NOT NULL
    ) STRICT;
    """

  // Triggers, because a check constraint sees only one row: a revision must follow the newest of
  // its record. UNIQUE alone would allow reusing a number that an erasure has freed.
  private static let entries = """
    CREATE TABLE entry (
      journal INTEGER NOT NULL REFERENCES journal (id),
      sequence INTEGER NOT NULL CHECK (sequence >= 1),
      "commit" BLOB NOT NULL CHECK (length("commit") = 16),
      record BLOB NOT NULL CHECK (length(record) = 16),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      format INTEGER NOT NULL CHECK (format >= 1),
      key TEXT NOT NULL,
      recorded_at INTEGER NOT NULL,
      hand TEXT NOT NULL,
      payload BLOB NOT NULL,
      PRIMARY KEY (journal, sequence),
      UNIQUE (journal, record, revision)
    ) STRICT;
    CREATE INDEX entry_commit ON entry (journal, "commit");
    CREATE TRIGGER entry_stands BEFORE UPDATE ON entry BEGIN
      SELECT RAISE(ABORT, 'an entry is never changed');
    END;
    CREATE TRIGGER entry_follows BEFORE INSERT ON entry
    WHEN NEW.revision <> 1 + coalesce((
      SELECT max(revision) FROM entry WHERE journal = NEW.journal AND record = NEW.record), 0)
    BEGIN
      SELECT RAISE(ABORT, 'the revision is taken');
    END;
    """

  private static let drafts = """
    CREATE TABLE draft (
      journal INTEGER NOT NULL REFERENCES journal (id),
      form TEXT NOT NULL,
      tab TEXT NOT NULL,
      saved_at INTEGER NOT NULL,
      payload BLOB NOT NULL,
      PRIMARY KEY (journal, form, tab)
    ) STRICT;
    """

  /// Has a row while bytes of erased entries may still be in the file.
  private static let traces = """
    CREATE TABLE trace (since INTEGER NOT NULL) STRICT;
    """

  /// Has a row while backups may still contain text that was erased since they were made.
  private static let outdatedBackups = """
    CREATE TABLE outdated_backup (since INTEGER NOT NULL) STRICT;
    """
}

extension Database {
  /// Every table, index and trigger, with the statement that created it.
  fileprivate func layout() throws -> Set<[String?]> {
    let rows = try Row.fetchAll(self, sql: "SELECT type, name, tbl_name, sql FROM sqlite_schema")
    return Set(rows.map { [$0[0], $0[1], $0[2], $0[3]] })
  }
}
