/// The words that ask for a plan for a dark evening, on its page and at the prompts.
package struct SafetyPlanWords: Decodable, Sendable {
  package let title: String
  /// What the page is, in one line.
  package let summary: String
  /// When it is best written.
  package let when: String
  package let parts: [Part]
  package let closing: String
  /// What it follows, and what is known about it.
  package let why: String
  /// Keys of sources.yaml.
  package let sources: [String]

  package struct Part: Decodable, Sendable {
    /// A field of the plan.
    package let field: String
    package let help: String
    package let hint: String
  }
}
