import Foundation

/// What can be said of a page by reading its text, enough for the laws below.
struct HTMLFacts {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  struct Tag {
    let name: String
    let attributes: [String: String]
    /// What follows the tag up to the next one.
    let after: String
  }

  struct Link {
    let address: String
    let text: String
  }

  struct FormFacts {
    let action: String
    let isPost: Bool
    let hasToken: Bool
    let buttons: [String]
  }

  /// Every opening tag, in order.
  var tags: [Tag] {
    text.matches(of: /<([a-zA-Z][a-zA-Z0-9]*)((?:\s+[^\s=>"\/]+(?:="[^"]*")?)*)\s*\/?>([^<]*)/).map
    { match in
      var attributes: [String: String] = [:]
      for pair in String(match.2).matches(of: /([^\s=>"\/]+)(?:="([^"]*)")?/) {
        attributes[String(pair.1)] = pair.2.map(String.init) ?? ""
      }
      return Tag(name: String(match.1).lowercased(), attributes: attributes, after: String(match.3))
    }
  }

  var links: [Link] {
    text.matches(of: /<a ([^>]*)>(.*?)<\/a>/.dotMatchesNewlines()).compactMap { match in
      guard let address = String(match.1).firstMatch(of: /href="([^"]*)"/)?.1 else { return nil }
      return Link(
        address: String(address).replacing("&amp;", with: "&"),
        text: HTMLFacts.plain(String(match.2))
      )
    }
  }

  var forms: [FormFacts] {
    text.matches(of: /<form ([^>]*)>(.*?)<\/form>/.dotMatchesNewlines()).map { match in
      let head = String(match.1)
      let body = String(match.2)
      return FormFacts(
        action: head.firstMatch(of: /action="([^"]*)"/).map {
          String($0.1).replacing("&amp;", with: "&")
        } ?? "",
        isPost: head.contains("method=\"post\""),
        hasToken: body.contains("name=\"csrf\""),
        buttons: body.matches(of: /<button[^>]*>(.*?)<\/button>/.dotMatchesNewlines())
          .map { HTMLFacts.plain(String($0.1)) }
      )
    }
  }

  /// Without tags, with white space folded.
  static func plain(_ html: String) -> String {
    html.replacing(/<[^>]*>/, with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&").replacing("&quot;", with: "\"")
  }
}

/// The laws every page obeys; empty when it does.
struct HTMLLaws {
  let facts: HTMLFacts

  var broken: [String] {
    headings + identifiers + forms + labels + scripts + words
  }

  private var headings: [String] {
    let count = facts.tags.count { $0.name == "h1" }
    return count == 1 ? [] : ["\(count) h1"]
  }

  private var identifiers: [String] {
    let ids = facts.tags.compactMap { $0.attributes["id"] }
    let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
    let known = Set(ids)
    let pointed = facts.tags.flatMap { tag in
      ["for", "aria-describedby", "aria-labelledby"].flatMap {
        (tag.attributes[$0] ?? "").split(separator: " ").map(String.init)
      }
    }
    return twice.map { "id \($0) twice" }
      + pointed.filter { !known.contains($0) }.map { "nothing has the id \($0)" }
  }

  private var forms: [String] {
    facts.forms.filter { $0.isPost && !$0.hasToken }.map { "no token in the form to \($0.action)" }
  }

  /// Every control has a name a screen reader can say.
  private var labels: [String] {
    let labelled = Set(facts.tags.filter { $0.name == "label" }.compactMap { $0.attributes["for"] })
    return facts.tags.filter { tag in
      guard ["input", "select", "textarea"].contains(tag.name) else { return false }
      let type = tag.attributes["type"] ?? "text"
      if ["hidden", "submit"].contains(type) { return false }
      if tag.attributes["aria-label"] != nil || tag.attributes["aria-labelledby"] != nil {
        return false
      }
      if tag.attributes["id"].map(labelled.contains) == true { return false }
      return !isInsideLabel(tag)
    }.map { "no label for \($0.name) \($0.attributes["name"] ?? "")" }
  }

  private func isInsideLabel(_ tag: HTMLFacts.Tag) -> Bool {
    let name = tag.attributes["name"] ?? ""
    return facts.text.matches(of: /<label[^>]*>(.*?)<\/label>/.dotMatchesNewlines())
      .contains { $0.1.contains("name=\"\(name)\"") }
  }

  private var scripts: [String] {
    facts.tags.flatMap { tag -> [String] in
      let inline = tag.attributes.keys.filter { $0.hasPrefix("on") || $0 == "style" }
      let bare = tag.name == "script" && tag.attributes["src"] == nil ? ["inline script"] : []
      let range = tag.attributes["type"] == "range" ? ["a range input"] : []
      return inline.map { "inline \($0)" } + bare + range
        + (tag.name == "style" ? ["inline style"] : [])
    }
  }

  private var words: [String] {
    ["HTML(", "Optional(", "Phrase(", "`"].filter(facts.text.contains).map { "\($0) in the text" }
  }
}
