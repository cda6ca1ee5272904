import Records

/// The OpenAPI 3.1 description of the API, made from the kinds of record.
package struct OpenAPI {
  private let scope: APIScope

  /// - Parameter scope: limits the description to what this scope allows.
  package init(_ scope: APIScope) {
    self.scope = scope
  }

  package var value: JSONValue {
    let kinds = RecordKinds.all.filter { scope.isOpen($0.kind) }
    return .object([
      ("openapi", .text("3.1.0")),
      (
        "info",
        .object([
          ("title", .text("Rebound")), ("version", .text("1")),
          ("description", .text("One person's journal, for programs they let in with a token.")),
        ])
      ),
      ("servers", .list([.object([("url", .text("/"))])])),
      ("security", .list([.object([("token", .list([]))])])),
      (
        "paths",
        .object(questions.map { ($0.path, $0.value) } + kinds.flatMap { Self.paths(of: $0, scope) })
      ),
      (
        "components",
        .object([
          ("securitySchemes", .object([("token", Self.bearer)])),
          ("parameters", Self.parameters(kinds.map { $0.kind })),
          ("responses", Self.problems),
          ("schemas", .object(Self.schemas + kinds.flatMap { Self.schemas(of: $0, scope) })),
        ])
      ),
    ])
  }

  /// One row per operation: its method, its path and what it does.
  package var operations: [(method: String, path: String, summary: String)] {
    guard case .object(let members) = value,
      case .object(let paths)? = members.first(where: { $0.key == "paths" })?.value
    else { return [] }
    return paths.flatMap { path, item -> [(method: String, path: String, summary: String)] in
      guard case .object(let operations) = item else { return [] }
      return operations.compactMap { method, operation in
        guard case .object(let members) = operation,
          case .text(let summary)? = members.first(where: { $0.key == "summary" })?.value
        else { return nil }
        return (method.uppercased(), path, summary)
      }
    }
  }

  private static let bearer = JSONValue.object([
    ("type", .text("http")), ("scheme", .text("bearer")),
    ("description", .text("Made under Settings, Other programs, or by `rebound token add`.")),
  ])

  // MARK: - Questions

  private var questions: [(path: String, value: JSONValue)] {
    var paths = [
      ("/api/openapi.json", question("describe", "This description", ["type": "object"])),
      ("/api/v1/today", question("today", "What Today offers", ["type": "object"])),
      ("/api/v1/insights", question("insights", "What the records can say", ["type": "object"])),
      ("/api/v1/search", search),
    ]
    if scope.isOpen(Interview.kind) {
      let interview = [JSONValue.reference("parameters/id")]
      paths += [
        (
          "/api/v1/\(Interview.kind)/{id}/bring",
          question("bring", "What earlier interviews taught", ["type": "object"], interview)
        ),
        (
          "/api/v1/\(Interview.kind)/{id}/brief",
          question("brief", "The brief of an interview", ["type": "object"], interview)
        ),
      ]
    }
    if scope.mayWrite { paths.append(("/api/v1/undo/{id}", undo)) }
    return paths.map { (path: $0.0, value: $0.1) }
  }

  private func question(
    _ name: String,
    _ summary: String,
    _ schema: [String: String],
    _ parameters: [JSONValue] = []
  ) -> JSONValue {
    let schema = JSONValue.object(
      schema.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) }
    )
    return .object([
      (
        "get",
        .operation(
          name,
          summary,
          parameters,
          answers: [("200", .answer(summary, schema))],
          problems: parameters.isEmpty ? [400, 401, 406] : [400, 401, 403, 404, 406]
        )
      )
    ])
  }

  private var search: JSONValue {
    .object([
      (
        "get",
        .operation(
          "search",
          "Find words in everything that is open",
          ["words", "kind", "limit"].map { .reference("parameters/sought-\($0)") },
          answers: [("200", .answer("What was found", .reference("schemas/found")))],
          problems: [400, 401, 403, 406]
        )
      )
    ])
  }

  private var undo: JSONValue {
    .object([
      (
        "post",
        .operation(
          "undo",
          "Take back what one request saved",
          [.reference("parameters/id")],
          answers: [("200", .answer("It was taken back", .reference("schemas/deed")))],
          problems: [400, 401, 403, 404, 406, 409]
        )
      )
    ])
  }
}
