import Foundation
import Journaling
import Records

/// One request, with everything a handler may look at.
struct Visit: Sendable {
  let keeper: JournalKeeper
  /// The journal at the time of the request.
  var journal: Journal
  /// The moment, on the person's own clock.
  var surroundings: Surroundings
  let place: Place
  let parameters: [String: String]
  let query: Form
  var form: Form
  let upload: Upload?
  /// Sent to change something.
  var isPost = false
  /// Sent by the script while somebody writes, not by a button.
  var isAutosave = false
  /// What the browser calls this machine, with the port.
  var host = ""
  /// What the form sent here asks.
  var fields: [FieldInfo] = []
  let access: Access
  let care: FileCare
  /// Reads ``services``, which few pages need.
  let readServices: @Sendable () -> SupportServices
  let memory: Memory
  /// Draws the panel above the page; nil where there is none.
  var panel: (@Sendable (Visit) -> HTML)?

  var today: Day { surroundings.today }

  /// Services for somebody who wants to talk, or needs help.
  var services: SupportServices { readServices() }

  /// What an address begins with that another program is to use.
  var origin: String { "http://\(host)" }

  /// Whether the browser is signed in; if it is not, it sees no personal data.
  var isKnown: Bool { access.isKnown }

  var preferences: Preferences { journal.preferences(zone: surroundings.zone) }

  /// The person's country, for support services; empty if it is not known.
  var country: String { preferences.supportCountry }

  /// The record the address names.
  ///
  /// - Throws: ``Missing`` where there is none.
  func record<R: JournalRecord>(_: R.Type = R.self, _ parameter: String = "id") throws -> R {
    guard let text = parameters[parameter], let id = Identifier<R>(text), let record = journal[id]
    else { throw Missing() }
    return record
  }

  /// The number in the address, from 1 to `most`.
  ///
  /// - Throws: ``Missing`` for any other.
  func number(_ parameter: String, upTo most: Int) throws -> Int {
    guard let number = parameters[parameter].flatMap(Int.init), number >= 1, number <= most else {
      throw Missing()
    }
    return number
  }

  /// The record the address names by kind and id.
  ///
  /// - Throws: ``Missing`` where there is none.
  func anyRecord() throws -> any JournalRecord {
    guard let kind = parameters["kind"], let id = parameters["id"].flatMap(RecordID.init),
      let record = journal[Reference(kind: Kind(rawValue: kind), id: id)]
    else { throw Missing() }
    return record
  }

  /// Commits and goes on, with an undo for what was saved.
  func commit(
    _ word: NoticeWord,
    then place: Place,
    _ decide: @escaping @Sendable (Journal) throws -> [Change]
  ) async throws -> Answer {
    let receipt = try await commit(decide)
    return .redirect(place, Notice(word, undo: receipt.commit))
  }

  /// Commits what a form leads to, without its mentions of records that are gone meanwhile.
  @discardableResult
  func commit(
    _ decide: @escaping @Sendable (Journal) throws -> [Change]
  ) async throws -> CommitReceipt {
    try await keeper.commit { $0.withoutMentionsOfGone(try decide($0)) }
  }

  /// Saves a new record and redirects, with an undo for it.
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

/// A request with a method that its address does not support.
struct OtherMethod: Error {
  let allowed: String
}

/// A form whose page is from before this browser signed in again.
struct OldForm: Error {}

/// A request that was refused, in words for the person.
struct Refused: Error {
  let status: Int
  let message: Phrase
}
