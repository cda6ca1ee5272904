import Foundation
import Journaling
import Records

/// Keeps half-written text for every form with a text area that has no autosave of its own.
///
/// Pages need no code for this: the script finds such a form, names it by its address and its
/// hidden fields, and brings back what is kept under that name.
enum HalfWrittenRoutes {
  /// The field that holds the name of a form.
  static let field = "half-written"
  /// The field that lists the names of the free-text fields.
  static let prose = "prose"

  private static let longestName = 600
  private static let mostForms = 60

  fileprivate static func key(_ name: String) -> DraftKey { DraftKey(form: "page", tab: name) }

  /// What is kept for the forms of a page.
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    struct Told: Encodable {
      let values: [String: String]
      let revision: Int?
      let note: String
      let button: String
      let thrown: String
      let undo: String
    }
    var told: [String: Told] = [:]
    for name in visit.query["form"].textLines.prefix(mostForms) {
      guard let draft = try await visit.keeper.draft(key(name)),
        let half = HalfWritten(payload: draft.payload)
      else { continue }
      told[name] = Told(
        values: half.values,
        revision: half.revision,
        note: Speaker.current.say(note(draft.savedAt, visit)),
        button: Speaker.current.say("Discard draft"),
        thrown: Speaker.current.say(NoticeWord.thrownAway.phrase),
        undo: Speaker.current.say("Undo")
      )
    }
    return .text(String(decoding: try JSONEncoder().encode(told), as: UTF8.self))
  }

  private static func note(_ savedAt: Date, _ visit: Visit) -> Phrase {
    let there = Surroundings(now: savedAt, zone: visit.surroundings.zone) { _ in UUID() }
    guard there.today != visit.today else {
      return "Restored what you had typed at \(there.clock.description)."
    }
    return "Restored what you had typed on \(there.today, .weekdayAndDay)."
  }

  /// What the script sends two seconds after the last key.
  @Sendable static func keep(_ visit: Visit) async throws -> Answer {
    let name = visit.form[field]
    guard visit.isAutosave, !name.isEmpty, name.utf8.count <= longestName else { throw Missing() }
    if visit.query.has("discard") {
      try await visit.keeper.discard(key(name))
      return .text("")
    }
    return try await visit.typingHere(name).answer
  }
}

extension Visit {
  fileprivate func typingHere(_ name: String) async throws -> Typing {
    let prose = Set(form[HalfWrittenRoutes.prose].split(separator: " ").map(String.init))
    let sent = form.values.filter { $0.key != "revision" && !Form.ours.contains($0.key) }
    return try await typing(Draft(sent), as: HalfWrittenRoutes.key(name)) { prose.contains($0) }
  }

  /// Forgets what was kept for a form once it is saved; keeps it if there is something to correct.
  ///
  /// Text from another window that this one never showed is kept too.
  func keepOrForget(after answer: Answer) async throws {
    let name = form[HalfWrittenRoutes.field]
    guard isPost, !isAutosave, !name.isEmpty else { return }
    guard case .redirect = answer else {
      _ = try await typingHere(name)
      return
    }
    let (sent, given) = (Draft(form.values), given)
    try await keeper.change(HalfWrittenRoutes.key(name)) { payload in
      guard var half = payload.flatMap(HalfWritten.init) else { return (nil, ()) }
      half.drop(sent: sent, given: given)
      // An empty payload removes it.
      return (half.values.isEmpty ? Data() : try half.payload, ())
    }
  }
}
