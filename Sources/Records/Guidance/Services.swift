/// The support services, from one versioned file.
package struct SupportServices: Decodable, Sendable {
  /// The day the file was last changed.
  let version: String
  package internal(set) var services: [SupportService]
  /// Worldwide directories of services.
  package internal(set) var directories: [SupportService]
}

/// What a service is for, in page order.
package enum ServiceKind: String, Decodable, CaseIterable, Sendable {
  /// People who listen, at any hour or nearly so.
  case crisis
  /// Police, ambulance and fire. An emergency number is never called "there to listen".
  case emergency
  case money, discrimination, work, veterans, young
}

/// A service that people can turn to.
package struct SupportService: Decodable, Sendable {
  package let name: String
  /// Two letters each; empty for anyone whose country is not known.
  package internal(set) var countries: [String]
  package let kind: ServiceKind
  /// A description.
  package let about: String?
  /// The people it is for.
  package let audience: String?
  /// The number to call, as people write it.
  package let call: String?
  /// The number to send a text message to.
  package let text: String?
  /// The address of a chat.
  package let chat: String?
  package let web: String?
  package let hours: String?
  /// Language codes, such as `en`.
  package let languages: [String]
  /// The source of the entry, usually an address.
  package let source: String
  /// The day somebody last compared the entry with its source; nil if nobody has.
  package let checkedOn: String?
  /// The month of the source, such as `2025-10`, if it is a dated report.
  package let sourceFrom: String?
  /// How it was compared, for maintainers of the list.
  package let checkedHow: String?

  private enum CodingKeys: String, CodingKey {
    case name, countries, kind, about, audience, call, text, chat, web, hours, languages, source
    case sourceFrom = "source-from"
    case checkedOn = "checked-on"
    case checkedHow = "checked-how"
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    countries = try values.decodeIfPresent([String].self, forKey: .countries) ?? []
    kind = try values.decodeIfPresent(ServiceKind.self, forKey: .kind) ?? .crisis
    about = try values.decodeIfPresent(String.self, forKey: .about)
    audience = try values.decodeIfPresent(String.self, forKey: .audience)
    call = try values.decodeIfPresent(String.self, forKey: .call)
    text = try values.decodeIfPresent(String.self, forKey: .text)
    chat = try values.decodeIfPresent(String.self, forKey: .chat)
    web = try values.decodeIfPresent(String.self, forKey: .web)
    hours = try values.decodeIfPresent(String.self, forKey: .hours)
    languages = try values.decodeIfPresent([String].self, forKey: .languages) ?? []
    source = try values.decode(String.self, forKey: .source)
    sourceFrom = try values.decodeIfPresent(String.self, forKey: .sourceFrom)
    checkedOn = try values.decodeIfPresent(String.self, forKey: .checkedOn)
    checkedHow = try values.decodeIfPresent(String.self, forKey: .checkedHow)
  }
}

/// The text of the Support page, and of the panel on other pages.
package struct SupportPanel: Decodable, Sendable {
  package let title: String
  /// Shown after explicit words; `again` if it was already shown a while ago.
  package let words: String
  package let again: String
  /// Shown before the emergency number.
  package let now: String
  /// Shown after indirect words, in one line.
  package let quiet: String
  /// Shown after low moods: what is paused.
  package let rest: String
  package let opening: String
  package let danger: String
  package let talk: String
  package let trusted: String
  package let professional: String
  package let privacy: String
  package let disclaimer: String
}
