import Foundation
import Interchange
import Records
import Synchronization

/// The uploaded file, read, with the planned import.
///
/// Kept for the file looked at last, until that is brought in or left: each step of the page would
/// read and plan tens of thousands of rows anew.
final class KeptImport: Remembered {
  private struct Kept {
    let source: Source
    let read: Import
    var plan: (choices: ImportChoices, head: Int, ImportPlan)?
  }

  /// What reading depends on beside the bytes: the same rows are read otherwise on another day.
  private struct Source: Equatable {
    let tab: String
    let sort: ImportSort
    let reading: ReadingChoices
    let day: Day
    let zone: TimeZone
  }

  private let kept = Mutex<Kept?>(nil)

  func read(
    _ file: KeptFile,
    _ reading: ReadingChoices,
    _ surroundings: Surroundings
  ) throws -> Import {
    let source = Source(
      tab: file.tab,
      sort: reading.sort ?? file.sort,
      reading: reading,
      day: surroundings.today,
      zone: surroundings.zone
    )
    let known = kept.withLock { $0.flatMap { $0.source == source ? $0.read : nil } }
    if let known { return known }
    let read = try Import(file.upload.bytes, as: source.sort, surroundings, reading)
    kept.withLock { $0 = Kept(source: source, read: read) }
    return read
  }

  /// What becomes of the file of a tab, planned anew where a choice or the journal is another.
  func plan(
    of read: Import,
    _ choices: ImportChoices,
    for target: ImportTarget,
    at tab: String
  ) -> ImportPlan {
    let known = kept.withLock { $0.flatMap { $0.source.tab == tab ? $0.plan : nil } }
    let head = target.journal.head
    if let known, known.choices == choices, known.head == head { return known.2 }
    let plan = read.plan(choices, for: target)
    kept.withLock { kept in
      if kept?.source.tab == tab { kept?.plan = (choices, head, plan) }
    }
    return plan
  }

  func forget() { kept.withLock { $0 = nil } }

  func forget(_ tab: String) {
    kept.withLock { if $0?.source.tab == tab { $0 = nil } }
  }
}

extension Visit {
  var imports: KeptImport { memory[KeptImport.self] }

  /// A file, read as it was chosen.
  ///
  /// - Throws: an `ImportFlaw` where it cannot be read so.
  func read(_ file: KeptFile, _ choices: ImportChoices) throws -> Import {
    try imports.read(file, choices.reading, surroundings)
  }

  /// The journal, with its very bytes where an archive is compared with them.
  func target(of sort: ImportSort) async throws -> ImportTarget {
    guard sort == .archive else { return ImportTarget(journal, surroundings) }
    let records = try await care.envelopes().compactMap(ArchivedRecord.init)
    return ImportTarget(journal, surroundings, records, try await kept())
  }
}
