/// One rejection in proportion: the text of the noise primer and the figures behind it.
package struct NoisePrimer: Decodable, Sendable {
  package let lines: [String]
  package let aboutFigures: String
  package let figures: [BaseRate]

  private enum CodingKeys: String, CodingKey {
    case lines, figures
    case aboutFigures = "about-figures"
  }
}

/// How often something happens, with its source.
package struct BaseRate: Decodable, Sendable {
  package let id: String
  /// What was counted.
  package let what: String
  package let figure: String
  /// The population it was counted in.
  package let who: String
  package let year: String
  package let sources: [String]
  package let caveat: String
}
