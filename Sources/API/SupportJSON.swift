package import Records

/// Where to find people to talk to, added to an answer after words of somebody at risk.
///
/// The program is asked to show it to the person who wrote them. The person they trust is left out,
/// because that name is private.
package struct SupportJSON {
  package let value: JSONValue

  /// - Parameter texts: what was written about the person, whether or not it was saved.
  /// - Returns: nil if none of the texts gives a reason, or if the person switched this off.
  package init?(after texts: Set<String>, _ services: SupportServices, _ preferences: Preferences) {
    guard !preferences.wordsWatchOff, let tier = CrisisWords.tier(of: texts) else {
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
  /// The object with one more member, if there is a value to add.
  package func with(_ key: String, _ value: JSONValue?) -> JSONValue {
    guard case .object(let members) = self, let value else { return self }
    return .object(members + [(key, value)])
  }

  /// The keys of an object.
  package var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }
}
