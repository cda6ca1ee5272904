package import Records

/// Where to find people to talk to, beside the answer to words of somebody at risk.
///
/// A program that takes such words from a person is asked to show it to them. The person that they
/// trust is left out: their name is nobody else's business.
package struct SupportJSON {
  package let value: JSONValue

  /// - Parameter texts: what was written about the person, whether or not it was saved.
  /// - Returns: nil where nothing in it gives reason, or the person switched this off.
  package init?(after texts: Set<String>, _ services: SupportServices, _ preferences: Preferences) {
    guard !preferences.wordsWatchOff, let tier = Guidance.crisisWords.tier(of: texts) else {
      return nil
    }
    self.init(tier, services, country: preferences.supportCountry)
  }

  private init(_ tier: CrisisTier, _ services: SupportServices, country: String) {
    let panel = Guidance.supportPanel
    let numbers = services.emergency(in: country).compactMap(\.call)
    value = .object([
      ("words", .text((tier == .explicit ? panel.words : panel.quiet).trimmed)),
      ("services", .list(services.listening(in: country).prefix(3).map(Self.json))),
      ("inDanger", .text(panel.now.trimmed)),
      ("emergencyNumbers", .list(numbers.map(JSONValue.text))),
      ("page", .text("/support")),
    ])
  }

  private static func json(_ service: SupportService) -> JSONValue {
    .object([
      ("name", .text(service.name)), ("call", .some(service.call)), ("text", .some(service.text)),
      ("chat", .some(service.chat)), ("hours", .some(service.hours)),
    ])
  }
}

extension JSONValue {
  /// An object with one more member, where there is something to add.
  package func with(_ key: String, _ value: JSONValue?) -> JSONValue {
    guard case .object(let members) = self, let value else { return self }
    return .object(members + [(key, value)])
  }

  /// The keys of an object.
  package var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }
}
