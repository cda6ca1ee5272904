import Foundation
import HTTPTypes
import Records
import Support

/// Every address and every form of a lived-in journal, and what could be sent to them.
struct FuzzedSite: Sendable {
  /// A form as a page shows it.
  struct SentForm: Sendable {
    let action: String
    var fields: [(name: String, values: [String])]
  }

  private(set) var addresses: [String] = []
  private(set) var forms: [SentForm] = []
  private let patterns: [(method: HTTPRequest.Method, path: String)]
  private let ids: [String]
  private let queries: [String]

  static let extremes = [
    "-9223372036854775808", "9223372036854775807", "9223372036854775808", "-1", "0", "1", "1000000",
    "1e9", "NaN", "0001-01-01", "9999-12-31", "0000-00-00", "2026-02-30", "9999-12", "0001-01",
    "2026-11-23", "00:00", "23:59", "24:00", "", " ", "\n", "\0", "\u{1B}[2J", "\u{202E}",
    "<script>", "'", "\"", "%", "&", "../..", "//", "yes", "none", "always",
    "01980000-0000-7000-8000-000000000001", "Nowhere/Nothing", "de", "https://x.example",
    String(repeating: "a", count: 5_000), String(repeating: "9", count: 400),
  ]

  /// - Parameter most: how many pages are read for their links and forms.
  init(_ visitor: Visitor, reading most: Int) async throws {
    patterns = visitor.patterns
    ids = try await visitor.keeper.journal().everything.map { $0.reference.id.description }
    var open = ["/"] + patterns.filter { $0.method == .get && !$0.path.contains(":") }.map(\.path)
    var shapes: [String: Int] = [:]
    var next = 0
    var read = 0
    while next < open.count, read < most {
      let address = open[next]
      next += 1
      let shape = FuzzedSite.shape(address)
      guard shapes[shape, default: 0] < 2 else { continue }
      shapes[shape, default: 0] += 1
      let reply = try await visitor.get(address)
      read += 1
      addresses.append(address)
      if let location = reply.location { open.append(location) }
      guard reply.headers[.contentType]?.hasPrefix("text/html") == true else { continue }
      open += HTMLFacts(reply.text).links.map(\.address).filter { $0.hasPrefix("/") }
      forms += FuzzedSite.forms(of: reply.text)
    }
    queries =
      Set(
        open.flatMap { address -> [String] in
          let parts = address.split(separator: "?", maxSplits: 1).dropFirst().joined()
          return parts.split(separator: "&").compactMap {
            $0.split(separator: "=").first.map(String.init)
          }
        }
      ).sorted() + [
        "page", "from", "on", "go", "month", "day", "energy", "minutes", "difficulty", "to",
      ]
  }

  /// Addresses that differ in a name alone are of one shape.
  private static func shape(_ address: String) -> String {
    address.replacing(/[0-9a-f]{8}-[0-9a-f-]{27}/, with: ":").replacing(
      /\d{4}-\d\d(-\d\d)?/,
      with: "#"
    )
    .split(separator: "#").first.map(String.init) ?? address
  }

  private static func forms(of page: String) -> [SentForm] {
    page.matches(of: /<form ([^>]*)>(.*?)<\/form>/.dotMatchesNewlines()).compactMap { match in
      guard match.1.contains("method=\"post\""),
        let action = String(match.1).firstMatch(of: /action="([^"]*)"/)?.1
      else { return nil }
      var form = SentForm(action: String(action).replacing("&amp;", with: "&"), fields: [])
      for tag in HTMLFacts(String(match.2)).tags {
        if tag.name == "option", !form.fields.isEmpty {
          form.fields[form.fields.count - 1].values.append(tag.attributes["value"] ?? "")
        }
        guard let name = tag.attributes["name"], name != "csrf" else { continue }
        form.fields.append((name, [tag.attributes["value"] ?? ""]))
      }
      return form
    }
  }
}

extension FuzzedSite {
  /// An address as a link leads to it, or any other of the table of contents, with parts made odd.
  func address(_ source: inout SplitMix64) -> String {
    let isKnown = Int.random(in: 0..<3, using: &source) > 0
    let whole = isKnown ? addresses.randomElement(using: &source) ?? "/" : path(.get, &source)
    let parts = whole.split(separator: "?", maxSplits: 1).map(String.init)
    var query = parts.count > 1 ? parts[1].split(separator: "&").map(String.init) : []
    for _ in 0..<Int.random(in: 0...2, using: &source) {
      let name = queries.randomElement(using: &source) ?? ""
      query.append("\(name)=\(FuzzedSite.encoded(value(&source)))")
    }
    let path = odd(parts.first ?? "/", &source)
    return query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))"
  }

  /// A form as a page shows it or with fields of another, its values made odd.
  func post(_ source: inout SplitMix64) -> (address: String, fields: [(String, String)]) {
    var form = forms.randomElement(using: &source) ?? SentForm(action: "/", fields: [])
    if Int.random(in: 0..<6, using: &source) == 0 {
      form = SentForm(action: path(.post, &source), fields: form.fields)
    }
    let isOdd = Int.random(in: 0..<4, using: &source) > 0
    let fields = form.fields.flatMap { field -> [(String, String)] in
      guard Int.random(in: 0..<12, using: &source) > 0 else { return [] }
      let usual = field.values.randomElement(using: &source) ?? ""
      let isChanged = isOdd && Int.random(in: 0..<3, using: &source) == 0
      let sent = (field.name, isChanged ? value(&source) : usual)
      return Int.random(in: 0..<20, using: &source) == 0 ? [sent, sent] : [sent]
    }
    let action =
      Int.random(in: 0..<10, using: &source) == 0 ? odd(form.action, &source) : form.action
    return (action, fields)
  }

  private func path(_ method: HTTPRequest.Method, _ source: inout SplitMix64) -> String {
    let pattern = patterns.filter { $0.method == method }.randomElement(using: &source)?.path ?? "/"
    return pattern.split(separator: "/").map { part in
      "/" + (part.hasPrefix(":") ? FuzzedSite.encoded(value(&source)) : String(part))
    }.joined()
  }

  private func odd(_ path: String, _ source: inout SplitMix64) -> String {
    var parts = path.split(separator: "/").map(String.init)
    guard !parts.isEmpty, Int.random(in: 0..<2, using: &source) == 0 else { return path }
    let place = Int.random(in: max(0, parts.count - 2)..<parts.count, using: &source)
    parts[place] = FuzzedSite.encoded(value(&source))
    return "/" + parts.joined(separator: "/")
  }

  private func value(_ source: inout SplitMix64) -> String {
    switch Int.random(in: 0..<5, using: &source) {
    case 0: ids.randomElement(using: &source) ?? ""
    case 1: source.draw(Gen<String>.text)
    case 2: String(Int.random(in: -3...40, using: &source))
    default: FuzzedSite.extremes.randomElement(using: &source) ?? ""
    }
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}

extension SplitMix64 {
  fileprivate mutating func draw<Value>(_ gen: Gen<Value>) -> Value { gen.run(&self) }
}
