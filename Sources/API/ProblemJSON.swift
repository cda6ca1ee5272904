import Journaling
package import Records

/// Why a request was not done, as RFC 9457 writes it down.
package struct ProblemJSON: Error, Sendable {
  package let status: Int
  package let title: Phrase
  /// By the names of JSON.
  package var problems: [Problem] = []

  package init(_ status: Int, _ title: Phrase, _ problems: [Problem] = []) {
    self.status = status
    self.title = title
    self.problems = problems
  }

  /// What is to mend in what was sent.
  ///
  /// - Parameter status: 400 where it is not of the shape that is described, 422 where it is and cannot
  ///   be saved all the same.
  package init(_ problems: Problems, status: Int) {
    self.init(
      status,
      status == 400 ? "This is not what this address takes." : "This cannot be saved as it is.",
      problems.list
    )
  }

  /// Also what is none of this program's business.
  package static let missing = ProblemJSON(404, "There is nothing here.")

  /// What a journal or a record refused; nil for trouble that the program can do nothing about.
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
      // Nothing more is said at an address than the status and the title say.
      ("type", .text("about:blank")), ("title", .text(title.said)), ("status", .number(status)),
      ("problems", .list(list)),
    ])
  }
}
