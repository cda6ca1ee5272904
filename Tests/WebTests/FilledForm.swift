import Foundation
import Support

/// A form as a person fills it in, with one of its buttons.
struct FilledForm: Sendable {
  let address: String
  /// What tells this button from the others of its form.
  let button: String
  var fields: [(name: String, value: String)]

  /// The forms of a page that are posted, once for each of their buttons.
  static func all(of page: String) -> [FilledForm] {
    page.matches(of: /<form ([^>]*)>(.*?)<\/form>/.dotMatchesNewlines()).flatMap { match in
      let head = HTMLFacts("<form \(match.1)>").tags.first?.attributes ?? [:]
      guard head["method"] == "post", let action = head["action"] else { return [FilledForm]() }
      let tags = HTMLFacts(String(match.2)).tags
      let fields = filled(tags)
      return buttons(tags).map { name, value in
        FilledForm(
          address: plain(action),
          button: "\(name)=\(value)",
          fields: fields + (name.isEmpty ? [] : [(name, value)])
        )
      }
    }
  }

  private static func buttons(_ tags: [HTMLFacts.Tag]) -> [(String, String)] {
    let buttons = tags.filter { $0.name == "button" && $0.attributes["type"] != "button" }
    return buttons.map { (plain($0.attributes["name"] ?? ""), plain($0.attributes["value"] ?? "")) }
  }

  private static func filled(_ tags: [HTMLFacts.Tag]) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    var select = ""
    for tag in tags {
      let name = tag.name == "option" ? select : plain(tag.attributes["name"] ?? "")
      if tag.name == "select" { select = name }
      guard !name.isEmpty, name != "csrf", tag.name != "button", tag.name != "select" else {
        continue
      }
      let value = value(of: tag)
      let isAnswered = fields.contains { $0.name == name }
      switch (tag.name, tag.attributes["type"] ?? "text") {
      case ("option", _), (_, "radio"):
        let isChosen = tag.attributes["selected"] != nil || tag.attributes["checked"] != nil
        if isChosen { fields.removeAll { $0.name == name } }
        if isChosen || (!isAnswered && !value.isEmpty) { fields.append((name, value)) }
      case (_, "checkbox"):
        if !isAnswered { fields.append((name, value)) }
      default:
        fields.append((name, value))
      }
    }
    return fields
  }

  /// What the field holds, or what somebody types there.
  private static func value(of tag: HTMLFacts.Tag) -> String {
    let value = plain(tag.attributes["value"] ?? "")
    guard value.isEmpty, tag.name != "option" else { return value }
    if tag.name == "textarea" {
      return tag.after.isEmpty || tag.after == "\n" ? "Some words" : plain(tag.after)
    }
    switch tag.attributes["type"] ?? "text" {
    case "date": return "2026-11-24"
    case "time": return "10:00"
    case "number": return "5"
    case "email": return "mara@example.org"
    case "url": return "https://example.org"
    case "text", "search", "tel": return "Some words"
    default: return value
    }
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
