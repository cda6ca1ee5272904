import Records

/// A tool, as the Model Context Protocol lists it.
struct MCPTool {
  let name: String
  let title: String
  let about: String
  let input: JSONValue
  var writes = false

  var value: JSONValue {
    .object([
      ("name", .text(name)), ("title", .text(title)), ("description", .text(about)),
      ("inputSchema", input),
      (
        "annotations",
        .object([
          ("readOnlyHint", .flag(!writes)), ("destructiveHint", .flag(name == "remove_record")),
          ("openWorldHint", .flag(false)),
        ])
      ),
    ])
  }

  /// - Throws: ``ProblemJSON`` for an unknown argument, or one of the wrong type.
  func check(_ given: SentJSON) throws(ProblemJSON) {
    guard case .object(let arguments) = given else {
      throw ProblemJSON(400, "Arguments are an object.")
    }
    let types = Dictionary(
      input["properties"]?.members.map { ($0.key, $0.value["type"]) } ?? []
    ) { first, _ in first }
    let problems = arguments.sorted { $0.key < $1.key }.compactMap { name, value -> Problem? in
      guard let type = types[name] else { return Problem(name, "This tool has no such argument.") }
      return value.isOf(type) ? nil : Problem(name, "It is of another type.")
    }
    guard problems.isEmpty else { throw ProblemJSON(Problems(problems), status: 400) }
  }

  /// The tools of a scope: the main questions, and what can be done with records.
  ///
  /// Each tool works for records of any kind. A program is shown every tool at once, and one per
  /// kind would be two hundred, which would fill its context.
  static func all(_ scope: APIScope) -> [MCPTool] {
    let kinds = RecordKinds.all.map { type in type.kind }.filter(scope.isOpen)
    return questions + reading(kinds) + (scope.mayWrite ? writing(kinds) : [])
  }

  private static let questions = [
    MCPTool(
      name: "today",
      title: "Today",
      about: "What is dated today or tomorrow, and what Rebound would offer now.",
      input: .schema([])
    ),
    MCPTool(
      name: "insights",
      title: "Insights",
      about: "What the person's own records can say, each with how sure it is.",
      input: .schema([])
    ),
    MCPTool(
      name: "search",
      title: "Search",
      about: "Records that contain all of these words.",
      input: .schema([("words", .described("string", "The words to look for."))], needs: ["words"])
    ),
    MCPTool(
      name: "what_you_bring",
      title: "What you bring to an interview",
      about: "What earlier interviews taught, for this one.",
      input: .schema(
        [("interview", .described("string", "The ID of an interview."))],
        needs: ["interview"]
      )
    ),
    MCPTool(
      name: "brief",
      title: "The brief of an interview",
      about: "Everything that helps to prepare for one interview.",
      input: .schema(
        [("interview", .described("string", "The ID of an interview."))],
        needs: ["interview"]
      )
    ),
  ]

  private static func reading(_ kinds: [Kind]) -> [MCPTool] {
    [
      MCPTool(
        name: "list_kinds",
        title: "Kinds of record",
        about: "The kinds of record in the journal, and what each is called.",
        input: .schema([])
      ),
      MCPTool(
        name: "describe_kind",
        title: "Fields of a kind",
        about:
          "The JSON schemas of a kind: as it is printed, as it is added, and as it is changed.",
        input: .schema([kind(kinds)], needs: ["kind"])
      ),
      MCPTool(
        name: "list_records",
        title: "List records",
        about: "Records of one kind, newest first.",
        input: .schema(
          [
            kind(kinds), ("words", .described("string", "Only records that contain these words.")),
            ("limit", .described("integer", "How many, from 1 to 200.")),
            ("after", .described("string", "The `next` of the list before.")),
          ],
          needs: ["kind"]
        )
      ),
      MCPTool(
        name: "get_record",
        title: "Read a record",
        about: "One record with all its fields.",
        input: .schema([kind(kinds), id], needs: ["kind", "id"])
      ),
    ]
  }

  private static func writing(_ kinds: [Kind]) -> [MCPTool] {
    let values = (
      key: "values",
      value: JSONValue.described("object", "Fields and links, as describe_kind says.")
    )
    return [
      MCPTool(
        name: "add_record",
        title: "Add a record",
        about: "Saves a new record. Ask the person first.",
        input: .schema([kind(kinds), values], needs: ["kind", "values"]),
        writes: true
      ),
      MCPTool(
        name: "change_record",
        title: "Change a record",
        about: "Changes the fields that are named. Ask the person first.",
        input: .schema([kind(kinds), id, values], needs: ["kind", "id", "values"]),
        writes: true
      ),
      MCPTool(
        name: "remove_record",
        title: "Remove a record",
        about: "Removes a record, and the records that need it. `undo` brings them back.",
        input: .schema([kind(kinds), id], needs: ["kind", "id"]),
        writes: true
      ),
      MCPTool(
        name: "undo",
        title: "Take back a save",
        about: "Takes back what one of these tools saved.",
        input: .schema(
          [("commit", .described("string", "The `commit` of that save."))],
          needs: ["commit"]
        ),
        writes: true
      ),
    ]
  }

  private static func kind(_ kinds: [Kind]) -> (key: String, value: JSONValue) {
    (
      "kind",
      .object([
        ("type", .text("string")), ("enum", .list(kinds.map { .text($0.rawValue) })),
        ("description", .text("The kind of record; list_kinds names them.")),
      ])
    )
  }

  private static let id = (key: "id", value: JSONValue.described("string", "The ID of the record."))
}

extension JSONValue {
  fileprivate static func described(_ type: String, _ words: String) -> JSONValue {
    .object([("type", .text(type)), ("description", .text(words))])
  }
}

extension SentJSON {
  /// Whether it matches a type of JSON Schema.
  fileprivate func isOf(_ type: JSONValue?) -> Bool {
    guard case .text(let name)? = type else { return true }
    switch self {
    case .text: return name == "string"
    case .whole: return name == "integer"
    case .object: return name == "object"
    case .none, .flag, .list, .other: return false
    }
  }
}
