import API
import ArgumentParser
import Records

/// Says which fields a command takes as flags.
protocol FlaggedFields {
  static var flagged: [FieldInfo] { get }
}

/// A flag for every field of a record.
///
/// They are made from the field table, in place of one property each: a field that is added is a
/// flag at once. The parser finds the options of a type by its mirror, and this type shows it one.
struct FieldFlags<Subject: FlaggedFields>: ParsableArguments, CustomReflectable {
  /// What was typed, by field name.
  private(set) var draft = Draft()

  init() {}

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: FieldKey.self)
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
    Mirror(self, children: Subject.flagged.map { (label: $0.name, value: $0.option) })
  }
}

private struct FieldKey: CodingKey {
  let stringValue: String
  let intValue: Int? = nil

  init(stringValue: String) { self.stringValue = stringValue }

  init?(intValue: Int) { nil }
}

extension FieldInfo {
  fileprivate var option: Any {
    let help = ArgumentHelp(explained, valueName: valueName)
    return control.takesSeveral
      ? Option<[String]>(wrappedValue: [], name: .customLong(name), help: help) as Any
      : Option<String?>(wrappedValue: nil, name: .customLong(name), help: help) as Any
  }

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
    case .record: "id"
    case .check: "yes"
    case .line, .prose, .lines: "text"
    }
  }
}

extension Control {
  /// Whether it is typed once for each of its answers.
  var takesSeveral: Bool {
    switch self {
    case .lines, .choices, .words: true
    default: false
    }
  }

  /// What can be typed, in a line.
  fileprivate var explained: String {
    let phrase: Phrase =
      switch self {
      case .chips(let range, _, let low, let high):
        "\(range.lowerBound) \(low), \(range.upperBound) \(high)."
      case .number: expectation
      case .choice(let choices): "One of: \(choices.map(\.typed).joined(separator: ", "))."
      case .choices: "A word of a list, once for each; “?” names them."
      case .words(let choices, _) where choices.isEmpty: "Once for each."
      case .words: "A word of a list or your own, once for each; “?” names the list."
      case .lines: "Once for each."
      case .day: "Such as 2026-11-26."
      case .time: "Such as 14:30."
      default: ""
      }
    return phrase.said
  }
}

extension Choice {
  /// A number says nothing without its meaning.
  fileprivate var typed: String { Int(value) == nil ? value : "\(value) \(title.said)" }
}
