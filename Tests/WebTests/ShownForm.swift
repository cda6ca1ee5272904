import Foundation

/// A form as a browser shows it: what pressing its button, or the script, would send.
struct ShownForm {
  /// Where the script keeps it.
  let autosave: String
  let action: String
  var fields: [(name: String, value: String)]
  /// The fields somebody writes freely in.
  let areas: [String]

  /// The forms of a page that are kept as they are typed.
  static func all(of page: String) -> [ShownForm] {
    page.matches(of: /<form ([^>]*)>(.*?)<\/form>/.dotMatchesNewlines()).map { match in
      let (head, body) = (String(match.1), String(match.2))
      return ShownForm(
        autosave: attribute("data-autosave", of: head),
        action: attribute("action", of: head),
        fields: inputs(body) + areas(body),
        areas: areas(body).map(\.name)
      )
    }
  }

  /// The same with another text in one field.
  func with(_ name: String, _ text: String) -> [(String, String)] {
    fields.filter { $0.name != name } + [(name, text)]
  }

  private static func inputs(_ body: String) -> [(name: String, value: String)] {
    body.matches(of: /<input [^>]*>/).compactMap { match in
      let tag = String(match.0)
      let type = attribute("type", of: tag)
      let isBox = ["radio", "checkbox"].contains(type)
      guard !isBox || tag.contains(" checked"), !["csrf", ""].contains(attribute("name", of: tag))
      else { return nil }
      return (attribute("name", of: tag), attribute("value", of: tag))
    }
  }

  private static func areas(_ body: String) -> [(name: String, value: String)] {
    body.matches(of: /<textarea ([^>]*)>\n?(.*?)<\/textarea>/.dotMatchesNewlines()).map {
      (attribute("name", of: String($0.1)), plain(String($0.2)))
    }
  }

  private static func attribute(_ name: String, of tag: String) -> String {
    let parts = (" " + tag).components(separatedBy: " \(name)=\"")
    return parts.count > 1 ? plain(parts[1].components(separatedBy: "\"")[0]) : ""
  }

  private static func plain(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}
