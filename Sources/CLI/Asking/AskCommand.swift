import API
import ArgumentParser
import Journaling
import Records

/// What a command asks, prompt by prompt; each answer can also be given as a flag.
protocol AskedForm: FlaggedFields {
  static var configuration: CommandConfiguration { get }

  /// - Parameter typed: what was typed as flags; flags that are not answers are removed from it.
  /// - Throws: ``CommandRefused`` or `Problems` if a flag names something that does not exist.
  static func asking(_ typed: inout Draft, in session: Session) throws -> Asking
}

/// What is asked, and the records the answers belong to.
struct Asking {
  var walked: Walked
  var context = ExerciseContext()
  /// The key its draft is kept under, if there can be only one draft.
  var key: DraftKey?
  /// The records named as flags; only drafts that belong to them can be continued.
  var named = ExerciseContext()
}

/// A command that asks one form.
struct Ask<Form: AskedForm>: JournalCommand {
  static var configuration: CommandConfiguration { Form.configuration }
  static var asked: [FieldInfo] { Form.flagged }

  @OptionGroup var fields: FieldFlags<Form>
  @OptionGroup var options: WalkOptions

  func run(in session: Session) async throws {
    var typed = fields.draft(on: session.today)
    let asking = try Form.asking(&typed, in: session)
    typed = try session.naming(typed, Form.flagged)
    try await WalkRun(session: session, asking: asking, typed: typed, options: options).run()
  }
}

/// A form whose answers belong to a recovery and to no other record.
protocol RecoveryForm: AskedForm {
  static var fields: [FieldInfo] { get }
  static var walked: Walked { get }
}

extension RecoveryForm {
  static var flagged: [FieldInfo] { [.recovery] + fields }

  static func asking(_ typed: inout Draft, in session: Session) throws -> Asking {
    let (recovery, isNamed) = try session.recovery(&typed)
    var asking = Asking(walked: walked)
    asking.context.recovery = recovery
    if isNamed { asking.named.recovery = recovery }
    return asking
  }
}

extension FieldInfo {
  /// A flag that names a record and is not an answer.
  static func naming<R: JournalRecord>(_: R.Type, _ label: Phrase) -> FieldInfo {
    FieldInfo(
      name: KindStyle<R>.own.command,
      label: label,
      control: .record(of: R.kind.rawValue)
    )
  }

  static let recovery = naming(Recovery.self, "The recovery it belongs to, if not the open one")
}

extension Session {
  /// What was typed, with names of records replaced by their IDs.
  ///
  /// - Throws: ``CommandRefused`` if a name matches no record, or several.
  func naming(_ typed: Draft, _ fields: [FieldInfo]) throws -> Draft {
    var named = typed
    for field in fields {
      guard case .record(let kind) = field.control, let text = typed.values[field.name],
        RecordKinds.type(of: Kind(rawValue: kind)) != nil, !text.isEmpty, RecordID(text) == nil
      else { continue }
      named[field.name] = try finder.reference(text, of: Kind(rawValue: kind)).id.description
    }
    return named
  }

  /// The recovery that was named, or else the open one; and whether it was named.
  ///
  /// - Throws: ``CommandRefused`` if the name matches no recovery, or several.
  func recovery(
    _ typed: inout Draft
  ) throws -> (recovery: Identifier<Recovery>?, isNamed: Bool) {
    if let name = typed.values.removeValue(forKey: Recovery.kind.rawValue) {
      return (try finder.record(name, of: Recovery.self).id, true)
    }
    return (journal.shelf(Recovery.self).last { $0.endedAt == nil }?.id, false)
  }
}
