import Records

extension OpenAPI {
  /// The parameters that several operations share.
  static func parameters(_ kinds: [Kind]) -> JSONValue {
    let text = JSONValue.object([("type", .text("string"))])
    let number = JSONValue.object([
      ("type", .text("integer")), ("minimum", .number(ListQuery.limits.lowerBound)),
      ("maximum", .number(ListQuery.limits.upperBound)),
    ])
    let cursor = JSONValue.object([
      ("type", .text("string")), ("pattern", .text(ListCursor.pattern)),
    ])
    let kind = JSONValue.object([("enum", .list(kinds.map { .text($0.rawValue) }))])
    let key = JSONValue.object([
      ("type", .text("string")), ("minLength", .number(1)), ("maxLength", .number(255)),
    ])
    return .object([
      ("id", parameter("id", "path", "The ID of a record, or of what was saved.", id)),
      ("words", parameter("words", "query", "Only those that contain all of these words.", text)),
      ("limit", parameter("limit", "query", "How many at most; 50 by default.", number)),
      ("after", parameter("after", "query", "What `next` said in the page before.", cursor)),
      ("sought-words", parameter("words", "query", "What to look for.", text, isNeeded: true)),
      ("sought-kind", parameter("kind", "query", "Only records of this kind.", kind)),
      (
        "sought-limit",
        parameter("limit", "query", "How many of a kind; 20 by default.", number)
      ),
      (
        "key",
        parameter(
          "Idempotency-Key",
          "header",
          "A name for this request. Sent again with the same body, it adds nothing more.",
          key
        )
      ),
    ])
  }

  private static var id: JSONValue { KindSchemas<JobApplication>.id }

  private static func parameter(
    _ name: String,
    _ place: String,
    _ about: String,
    _ schema: JSONValue,
    isNeeded: Bool = false
  ) -> JSONValue {
    let needed = isNeeded || place == "path" ? [(key: "required", value: JSONValue.flag(true))] : []
    return .object(
      [("name", .text(name)), ("in", .text(place)), ("description", .text(about))] + needed
        + [("schema", schema)]
    )
  }

  /// The answers for requests that fail.
  static let problems = JSONValue.object(
    [
      (400, "It does not have the format described here."), (401, "There is no valid token."),
      (403, "The token does not allow this."), (404, "There is nothing here."),
      (406, "Answers are JSON."), (409, "Something else has been saved since."),
      (413, "It is too long."), (415, "Only JSON is taken."),
      (422, "It has the right format, but cannot be saved as it is."),
    ].map { status, about in
      (
        "\(status)",
        .object([
          ("description", .text(about)),
          (
            "content",
            .object([
              ("application/problem+json", .object([("schema", .reference("schemas/problem"))]))
            ])
          ),
        ])
      )
    }
  )

  static let schemas: [(key: String, value: JSONValue)] = {
    let text = JSONValue.object([("type", .text("string"))])
    let number = JSONValue.object([("type", .text("integer"))])
    let mayBeText = JSONValue.object([("type", .list([.text("string"), .text("null")]))])
    func list(_ item: JSONValue) -> JSONValue {
      .object([("type", .text("array")), ("items", item)])
    }
    let problem = JSONValue.schema(
      [("field", text), ("message", text)],
      needs: ["field", "message"]
    )
    let hit = ["kind", "id", "label", "filedAt", "before", "match", "after"]
    return [
      (
        "problem",
        .schema(
          [
            ("type", text), ("title", text), ("status", number), ("problems", list(problem)),
            ("support", .reference("schemas/support")),
          ],
          needs: ["type", "title", "status", "problems"]
        )
      ),
      (
        "found",
        .schema(
          [
            ("items", list(.schema(hit.map { ($0, text) }, needs: hit))), ("moreOf", list(text)),
            (
              "questions",
              list(.schema([("id", text), ("question", text)], needs: ["id", "question"]))
            ),
          ],
          needs: ["items", "moreOf", "questions"]
        )
      ),
      (
        "deed",
        .schema(
          [("commit", mayBeText), ("undo", mayBeText), ("changed", number), ("leftAlone", number)],
          needs: ["commit", "undo", "changed"]
        )
      ),
      (
        "support",
        JSONValue.schema([
          ("words", text), ("services", list(.object([("type", .text("object"))]))),
          ("inDanger", text), ("emergencyNumbers", list(text)), ("page", text),
        ])
        .with(
          "description",
          .text("Where to find people to talk to: please show it to whoever wrote the words.")
        )
      ),
    ]
  }()
}

extension JSONValue {
  /// One operation on a path.
  ///
  /// - Parameter body: the location of its schema, below the components.
  static func operation(
    _ name: String,
    _ summary: String,
    _ parameters: [JSONValue] = [],
    body: String? = nil,
    answers: [(key: String, value: JSONValue)],
    problems: [Int]
  ) -> JSONValue {
    let asked = parameters.isEmpty ? [] : [(key: "parameters", value: JSONValue.list(parameters))]
    let sent = body.map { body in
      [
        (
          key: "requestBody",
          value: JSONValue.object([
            ("required", .flag(true)), ("content", .json(.reference(body))),
          ])
        )
      ]
    }
    let refused = problems.map { (key: "\($0)", value: JSONValue.reference("responses/\($0)")) }
    return .object(
      [("operationId", .text(name)), ("summary", .text(summary))] + asked + (sent ?? [])
        + [("responses", .object(answers + refused))]
    )
  }

  static func answer(_ about: String, _ schema: JSONValue, headers: Bool = false) -> JSONValue {
    let named = ["Location", "Rebound-Undo"].map { name in
      (
        key: name,
        value: JSONValue.object([("schema", .object([("type", .text("string"))]))])
      )
    }
    return .object(
      [("description", .text(about))] + (headers ? [("headers", .object(named))] : [])
        + [("content", .json(schema))]
    )
  }

  private static func json(_ schema: JSONValue) -> JSONValue {
    .object([("application/json", .object([("schema", schema)]))])
  }
}
