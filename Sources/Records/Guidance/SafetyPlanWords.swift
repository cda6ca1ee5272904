/// The text around a plan for a dark evening, on its page and at the prompts.
package struct SafetyPlanWords: Decodable, Sendable {
  package let title: String
  /// A one-line description of the page.
  package let summary: String
  /// When it is best to write it.
  package let when: String
  package let parts: [Part]
  package let closing: String
  /// The method it follows, and the evidence for it.
  package let why: String
  /// Keys of sources.yaml.
  package let sources: [String]

  package struct Part: Decodable, Sendable {
    /// The name of the plan's field.
    package let field: String
    package let help: String
    package let hint: String
  }
}
