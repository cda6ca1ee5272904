import Interchange
import Records
import Synchronization

/// The file of people somebody looks at, read, with what would become of it.
///
/// Kept for the file looked at last, until that is brought in or left: each step of the page would
/// read and plan tens of thousands of rows anew.
final class KeptContactPlan: Remembered {
  private struct Kept {
    let tab: String
    let file: ContactFile
    var plan: (choices: ContactChoices, head: Int, ContactPlan)?
  }

  private let kept = Mutex<Kept?>(nil)

  func keep(_ file: ContactFile, tab: String) {
    kept.withLock { $0 = Kept(tab: tab, file: file) }
  }

  /// The file that is kept under a tab; nil where it is another, or this process has begun since.
  func file(_ tab: String) -> ContactFile? {
    kept.withLock { $0.flatMap { $0.tab == tab ? $0.file : nil } }
  }

  /// What becomes of the file of a tab, planned anew where a choice or the journal is another.
  func plan(
    of file: ContactFile,
    _ choices: ContactChoices,
    tab: String,
    for journal: Journal,
    _ surroundings: Surroundings
  ) -> ContactPlan {
    let known = kept.withLock { $0.flatMap { $0.tab == tab ? $0.plan : nil } }
    if let known, known.choices == choices, known.head == journal.head { return known.2 }
    let plan = ContactImport(file, choices, surroundings).plan(for: journal)
    kept.withLock { kept in
      if kept?.tab == tab { kept?.plan = (choices, journal.head, plan) }
    }
    return plan
  }

  func forget() { kept.withLock { $0 = nil } }
}

extension Visit {
  var people: KeptContactPlan { memory[KeptContactPlan.self] }

  /// The file the address names, read.
  ///
  /// - Throws: ``Missing`` where it was brought in or left already.
  func keptPeople() async throws -> ContactFile {
    let tab = parameters["tab"] ?? ""
    if let file = people.file(tab) { return file }
    let file = try ContactFile(try await keptUpload(.people).bytes)
    people.keep(file, tab: tab)
    return file
  }
}
