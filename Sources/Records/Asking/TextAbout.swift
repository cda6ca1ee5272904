import Synchronization

/// Who or what a field's text is about, which decides whether it is checked for words of somebody at risk.
///
/// Every field that takes text says so. Only what people write about themselves is checked: nurses,
/// teachers and prison officers meet such words in postings, questions and answers.
package enum TextAbout: String, CaseIterable, Sendable {
  /// What somebody writes about themselves: thoughts, notes, plans.
  case myself
  /// A job, a company, a skill, something to learn from.
  case work
  /// Questions of an interview, and answers prepared for one.
  case interview
  /// Text addressed to somebody else.
  case message
  /// What other people said or saw, and who they are.
  case others
  /// A plan for a dark evening, whose purpose is to name the hard thing; its page is part of
  /// Support.
  case darkEvening
  /// A name, a place or a number.
  case label
}

/// Collects what somebody writes about themselves, while a page or a command processes it.
///
/// Every typed text passes through ``FieldTable/fill(_:from:asked:)``, so a new form cannot forget
/// it. A parameter would have to be passed through every form.
package final class WordsAboutMyself: Sendable {
  @TaskLocal private static var listening: WordsAboutMyself?

  private let texts = Mutex(Set<String>())

  /// What was typed into fields about the person while `work` ran, even if it failed.
  ///
  /// Somebody who wrote such words gets an answer even if nothing could be saved. So an error is
  /// returned beside the words instead of being thrown.
  package static func heard<Value>(
    during work: () async throws -> Value
  ) async -> (result: Result<Value, any Error>, texts: Set<String>) {
    let ears = WordsAboutMyself()
    let result: Result<Value, any Error>
    do {
      result = .success(try await $listening.withValue(ears) { try await work() })
    } catch {
      result = .failure(error)
    }
    return (result, ears.texts.withLock(\.self))
  }

  static func hear(_ text: String) {
    guard let listening, !text.isEmpty else { return }
    listening.texts.withLock { _ = $0.insert(text) }
  }
}

extension Control {
  /// Whether a person can type their own words.
  var takesText: Bool {
    switch self {
    case .line, .prose, .lines, .words: true
    default: false
    }
  }
}
