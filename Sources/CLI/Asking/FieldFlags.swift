import API
import ArgumentParser
import Records

/// Lists the fields a command takes, and how each is typed.
protocol FlaggedFields {
  /// The fields that are flags.
  static var flagged: [FieldInfo] { get }
  /// The fields that are typed without a flag, in order.
  static var positional: [FieldInfo] { get }
  /// Whether a field called "day" asks for a past day.
  static var isDayPast: Bool { get }
}

extension FlaggedFields {
  static var positional: [FieldInfo] { [] }
  static var isDayPast: Bool { false }

  /// The arguments without flags, for a usage line.
  static var typed: String {
    positional.map { $0.isRequired ? " <\($0.name)>" : " [<\($0.name)>]" }.joined()
  }
}

/// An argument or a flag for every field of a record.
///
/// They are made from the field table instead of one property each, so that a new field is a flag
/// at once. The parser finds the options of a type through its mirror, and this type supplies a
/// custom one.
struct FieldFlags<Subject: FlaggedFields>: ParsableArguments, CustomReflectable {
  /// The typed texts, by field name.
  private(set) var draft = Draft()

  init() {}

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: FieldKey.self)
    for field in Subject.positional {
      let key = FieldKey(stringValue: field.name)
      draft.values[field.name] =
        field.isRequired
        ? try values.decode(Argument<String>.self, forKey: key).wrappedValue
        : try values.decode(Argument<String?>.self, forKey: key).wrappedValue
    }
    for field in Subject.flagged {
      let key = FieldKey(stringValue: field.name)
      if field.control.takesSeveral {
        let lines = try values.decode(Option<[String]>.self, forKey: key).wrappedValue
        if !lines.isEmpty { draft[field.name] = lines.joined(separator: "\n") }
      } else if let text = try values.decode(Option<String?>.self, forKey: key).wrappedValue {
        draft[field.name] = text
      }
    }
  }

  var customMirror: Mirror {
    Mirror(
      self,
      children: Subject.positional.map { (label: $0.name, value: $0.argument) }
        + Subject.flagged.map { (label: $0.name, value: $0.option(isDayPast: Subject.isDayPast)) }
    )
  }

  /// The typed texts, with days such as "tomorrow" turned into dates.
  func draft(on today: Day) -> Draft {
    draft.withDates(
      in: Subject.positional + Subject.flagged,
      on: today,
      isDayPast: Subject.isDayPast
    )
  }
}

private struct FieldKey: CodingKey {
  let stringValue: String
  let intValue: Int? = nil

  init(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}

extension FieldInfo {
  fileprivate func option(isDayPast: Bool) -> Any {
    let past = isPastDay(isDayPast) ? " " + Self.past.said : ""
    let help = ArgumentHelp(explained + past, valueName: valueName)
    let name = NameSpecification.customLong(name)
    return control.takesSeveral
      ? Option<[String]>(wrappedValue: [], name: name, help: help, completion: completion) as Any
      : Option<String?>(wrappedValue: nil, name: name, help: help, completion: completion) as Any
  }

  fileprivate var argument: Any {
    let help = ArgumentHelp(explained, valueName: name)
    return isRequired
      ? Argument<String>(help: help, completion: completion) as Any
      : Argument<String?>(help: help, completion: completion) as Any
  }

  /// What a shell can complete: the answers of a list, or the names of records.
  private var completion: CompletionKind? {
    switch control {
    case .choice(let choices), .choices(let choices, _): .list(choices.map(\.value))
    case .check: .list(["yes", "no"])
    case .record(let kind) where !kind.isEmpty: .records(of: Kind(rawValue: kind))
    default: nil
    }
  }

  private static let past: Phrase = "“Friday” means last Friday."

  private var explained: String {
    let label = label.said
    let isHalf = ["if-cue", "then-action"].contains(name)
    let asked = isHalf ? label + " …" : label.last == "?" ? label : label + "."
    return ([asked] + [control.explained].filter { !$0.isEmpty }).joined(separator: " ")
  }

  private var valueName: String {
    switch control {
    case .chips, .number: "number"
    case .day: "day"
    case .time: "time"
    case .choice, .choices, .words: "word"
    case .link, .email: "address"
    case .record(let kind): RecordKinds.type(of: Kind(rawValue: kind))?.names.word ?? "id"
    case .check: "yes"
    case .line, .prose, .lines: "text"
    }
  }
}

extension Control {
  /// Whether the flag is repeated for several answers.
  var takesSeveral: Bool {
    switch self {
    case .lines, .choices, .words: true
    default: false
    }
  }

  /// What can be typed, in one line.
  fileprivate var explained: String {
    let phrase: Phrase =
      switch self {
      case .chips(let range, _, let low, let high):
        "\(range.lowerBound) \(low), \(range.upperBound) \(high)."
      case .number: expectation
      case .choice(let choices) where choices.count > 15: "A word from a list; “?” shows the list."
      case .choice(let choices): "One of: \(choices.map(\.typed).joined(separator: ", "))."
      case .choices: "A word from a list; repeat the flag for more, and “?” shows the list."
      case .words(let choices, _) where choices.isEmpty: "Repeat the flag for more than one."
      case .words:
        "A word from a list or your own; repeat the flag for more, and “?” shows the list."
      case .lines: "Repeat the flag for more than one."
      case .day: "For example 2026-11-26 or tomorrow."
      case .record: "An ID or a name."
      case .time: "For example 14:30."
      default: ""
      }
    return phrase.said
  }
}

extension Choice {
  /// The typed form of an answer; a number is followed by its meaning.
  fileprivate var typed: String { Int(value) == nil ? value : "\(value) \(title.said)" }
}
