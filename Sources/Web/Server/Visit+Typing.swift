import Foundation
import Journaling
import Records

/// What a form sent, merged with unsaved text from other windows and commands.
struct Typing: Sendable {
  let kept: HalfWritten
  let sent: Draft
  /// The fields that have two texts, of which both were kept.
  let keptTwice: [String]
}

/// What is kept of a form until it is saved.
protocol KeptForm: Codable, Sendable {
  init?(payload: Data)
  var payload: Data { get throws }
}

extension KeptForm {
  init?(payload: Data) {
    guard let kept = try? JSONDecoder().decode(Self.self, from: payload) else { return nil }
    self = kept
  }

  var payload: Data {
    get throws { try JSONEncoder().encode(self) }
  }
}

extension HalfWritten: KeptForm {}
extension KeptExercise: KeptForm {}

/// A form that was begun and not saved.
struct Begun<Form: KeptForm>: Sendable {
  let tab: String
  let savedAt: Date
  let kept: Form

  init?(_ draft: KeptDraft) {
    guard let kept = Form(payload: draft.payload) else { return nil }
    (tab, savedAt, self.kept) = (draft.key.tab, draft.savedAt, kept)
  }
}

/// Forms that are autosaved two seconds after the last key, until they are saved.
extension Visit {
  /// The field that says which texts the form's window was given.
  static let given = "given"

  var given: GivenTexts? { form.has(Self.given) ? GivenTexts(form[Self.given]) : nil }

  /// What the form was given, so that text typed in this window can be recognized later.
  func givenField(_ shown: Draft, _ names: [String]) -> HTML {
    """
    <input type="hidden" name="\(Self.given)" value="\(GivenTexts(shown, names).description)" autocomplete="off">
    """
  }

  /// What was typed into a form and not saved.
  func halfWritten(_ key: DraftKey) async throws -> HalfWritten? { try await begun(key)?.kept }

  func begun<Form: KeptForm>(_ key: DraftKey) async throws -> Begun<Form>? {
    try await keeper.draft(key).flatMap(Begun.init)
  }

  /// Everything begun by forms of a name, newest first; nil stands for any name.
  func allBegun<Form: KeptForm>(_ name: String?) async throws -> [Begun<Form>] {
    try await keeper.drafts().filter { name == nil || $0.key.form == name }
      .sorted { $0.savedAt > $1.savedAt }.compactMap(Begun.init)
  }

  /// Keeps what a form sent, by script or by button.
  func typing(_ fields: [FieldInfo], as key: DraftKey) async throws -> Typing {
    try await typing(form.draft(of: fields.map(\.name)), as: key) { fields.isProse($0) }
  }

  func typing(
    _ sent: Draft,
    as key: DraftKey,
    isProse: @escaping @Sendable (String) -> Bool
  ) async throws -> Typing {
    let (given, revision) = (given, form.number("revision", in: 0...Int.max))
    return try await keeper.change(key) { payload in
      var kept = payload.flatMap(HalfWritten.init) ?? HalfWritten()
      let twice = kept.take(sent, given: given, over: revision, isProse: isProse)
      let isNothing = payload == nil && kept.values.isEmpty
      return (isNothing ? nil : try kept.payload, Typing(kept: kept, sent: sent, keptTwice: twice))
    }
  }

  /// Saves a form that is autosaved until then: what it sent is joined with what is kept, and
  /// forgotten once it is saved.
  func saving(
    _ fields: [FieldInfo],
    keptAs key: DraftKey,
    _ save: (_ joined: Visit, _ word: NoticeWord?) async throws -> Answer
  ) async throws -> Answer {
    let typing = try await typing(fields, as: key)
    if isAutosave { return try typing.answer }
    let answer = try await save(joined(with: typing), typing.notice)
    if case .redirect = answer { try await keeper.discard(key) }
    return answer
  }

  /// The same visit, as if its form had sent everything that is kept.
  func joined(with typing: Typing) -> Visit {
    var visit = self
    for name in typing.sent.values.keys {
      if let text = typing.kept.values[name] { visit.form.set(name, text) }
    }
    if let revision = typing.kept.revision, form.has("revision") {
      visit.form.set("revision", String(revision))
    }
    return visit
  }

  /// The revision that a form continues from: that of the typed text, else the newest.
  func revisionField(_ record: some JournalRecord, over typed: HalfWritten?) -> HTML {
    guard let revision = typed?.revision else { return revisionField(record) }
    return #"<input type="hidden" name="revision" value="\#(revision)">"#
  }
}

extension Typing {
  /// What the script gets: the texts its window does not show yet, and a sentence about them.
  var answer: Answer {
    get throws { try Answer.kept(sent, in: kept.draft, keptTwice: keptTwice) }
  }

  /// What the next page says about merged text; nil if nothing was merged.
  var notice: NoticeWord? { keptTwice.isEmpty ? nil : .keptTwice }
}

extension Answer {
  /// What the script gets in reply: the texts its window does not show yet.
  static func kept(_ sent: Draft, in kept: Draft, keptTwice: [String]) throws -> Answer {
    struct Told: Encodable {
      let values: [String: String]
      let note: String
    }
    let others = kept.values.filter { name, text in
      sent.values[name].map { $0 != text } ?? false
    }
    let note: Phrase =
      if !keptTwice.isEmpty {
        "You also wrote here in another window. Both texts are saved, one after the other."
      } else {
        others.isEmpty ? "" : "You also wrote here in another window. This is the text from there."
      }
    let told = Told(values: others, note: Speaker.current.say(note))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return .text(String(decoding: try encoder.encode(told), as: UTF8.self))
  }
}
