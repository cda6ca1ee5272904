/// The support services, as one versioned file.
package struct SupportServices: Decodable, Sendable {
  /// The day the file was last changed.
  package let version: String
  package let services: [SupportService]
  package let directories: [SupportService]
}

/// Somewhere to turn to.
///
/// One that nobody has verified says so on its page.
package struct SupportService: Decodable, Sendable {
  package let country: String?
  package let name: String
  package let phone: String?
  package let text: String?
  package let web: String?
  package let hours: String?
  package let languages: [String]?
  package let audience: String?
  package let source: String
  package let verifiedOn: String?

  private enum CodingKeys: String, CodingKey {
    case country, name, phone, text, web, hours, languages, audience, source
    case verifiedOn = "verified-on"
  }
}

/// The words of the Support page, and of the panel on other pages.
package struct SupportPanel: Decodable, Sendable {
  package let title: String
  /// Where what was written touches on not wanting to be here.
  package let words: String
  /// What rests after a low mood.
  package let rest: String
  package let opening: String
  package let danger: String
  package let talk: String
  package let trusted: String
  package let professional: String
  package let privacy: String
  package let disclaimer: String
}
