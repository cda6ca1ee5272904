import Journaling
package import Records

/// Why a request failed, in the format of RFC 9457.
package struct ProblemJSON: Error, Sendable {
  package let status: Int
  package let title: Phrase
  /// The problems, by JSON name.
  package var problems: [Problem] = []

  package init(_ status: Int, _ title: Phrase, _ problems: [Problem] = []) {
    self.status = status
    self.title = title
    self.problems = problems
  }

  /// The problems in a request.
  ///
  /// - Parameter status: 400 if the request does not match its schema, 422 if it does but cannot be
  ///   saved.
  package init(_ problems: Problems, status: Int) {
    self.init(
      status,
      status == 400 ? "This is not what this address takes." : "This cannot be saved as it is.",
      problems.list
    )
  }

  /// The answer for what does not exist, and for what this program may not know exists.
  package static let missing = ProblemJSON(404, "There is nothing here.")

  /// The answer for what a journal or a record refused; nil for an error the program cannot fix.
  package init?(_ error: any Error) {
    switch error {
    case let problem as ProblemJSON: self = problem
    case let problems as Problems: self.init(problems, status: 422)
    case is CommitUnknown: self = .missing
    case is UndoTooLate: self.init(409, "This was saved more than 30 days ago.")
    case is Conflict:
      self.init(409, "Somebody else was saving at the same moment. Nothing was lost.")
    default: return nil
    }
  }

  package var value: JSONValue {
    let list = problems.map { problem in
      JSONValue.object([
        ("field", .text(problem.field.inCamelCase)), ("message", .text(problem.message.said)),
      ])
    }
    return .object([
      // The type is blank because there is no more to read than the status and the title.
      ("type", .text("about:blank")), ("title", .text(title.said)), ("status", .number(status)),
      ("problems", .list(list)),
    ])
  }
}
