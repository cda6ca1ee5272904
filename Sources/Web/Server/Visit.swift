import Foundation
import Journaling
import Planning
import Records
import Wording

/// One request, with everything a handler may look at.
struct Visit: Sendable {
  let keeper: JournalKeeper
  /// The journal as it stood when the request came.
  var journal: Journal
  /// The moment, on the person's own clock.
  let surroundings: Surroundings
  let place: Place
  let parameters: [String: String]
  let query: Form
  let form: Form
  let upload: Upload?
  /// Sent to change something.
  var isPost = false
  /// Sent by the script while somebody writes, not by a button.
  var isAutosave = false
  /// What the browser calls this machine, with the port.
  var host = ""
  let access: Access
  let care: FileCare
  /// Services for somebody who wants to talk, or needs help.
  let services: SupportServices
  let sought: SoughtTexts
  let outlook: KeptOutlook
  let people: KeptContactPlan
  /// Why this page names people to talk to, where it does.
  var occasion: SupportOccasion?

  var today: Day { surroundings.today }

  /// What an address begins with that another program is to use.
  var origin: String { "http://\(host)" }

  /// Whether the browser has shown the key: whoever has not sees nothing of anybody.
  var isKnown: Bool { !access.printed.isEmpty }

  var preferences: Preferences { journal.preferences(zone: surroundings.zone) }

  /// Where the person is, for support services; empty where that is not known.
  var country: String { preferences.supportCountry }

  /// The record the address names.
  ///
  /// - Throws: ``Missing`` where there is none.
  func record<R: JournalRecord>(_: R.Type = R.self, _ parameter: String = "id") throws -> R {
    guard let text = parameters[parameter], let id = Identifier<R>(text), let record = journal[id]
    else { throw Missing() }
    return record
  }

  /// Commits and goes on, with an undo for what was saved.
  func commit(
    _ word: NoticeWord,
    then place: Place,
    _ decide: @escaping @Sendable (Journal) throws -> [Change]
  ) async throws -> Answer {
    let receipt = try await keeper.commit(decide)
    return .redirect(place, Notice(word, undo: receipt.commit))
  }

  /// Saves a record that is new and goes on, with an undo for it.
  func add(
    _ record: some JournalRecord,
    _ word: NoticeWord = .added,
    then place: Place
  ) async throws -> Answer {
    try await commit(word, then: place) { $0.adding(record) }
  }
}

/// A file somebody sent along.
struct Upload: Sendable {
  let name: String
  let bytes: Data
}

/// There is no such page or record.
struct Missing: Error {}

/// A request that was refused, in words for the person.
struct Refused: Error {
  let status: Int
  let message: Phrase
}
