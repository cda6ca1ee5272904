import Records

extension OpenAPI {
  static func paths<R: JournalRecord>(
    of _: R.Type,
    _ scope: APIScope
  ) -> [(key: String, value: JSONValue)] {
    let (kind, names) = (R.kind.rawValue, R.names)
    let whole = JSONValue.reference("schemas/\(kind)")
    let list: (key: String, value: JSONValue) = (
      "get",
      .operation(
        "list-\(kind)",
        "\(names.many): list, newest first",
        ["words", "limit", "after"].map { .reference("parameters/\($0)") } + filters(R.self),
        answers: [("200", .answer("A page of them", .reference("schemas/\(kind)-page")))],
        problems: [400, 401, 403, 406]
      )
    )
    let show: (key: String, value: JSONValue) = (
      "get",
      .operation(
        "show-\(kind)",
        "\(names.many): show one",
        [.reference("parameters/id")],
        answers: [("200", .answer("The \(names.one)", whole))],
        problems: [400, 401, 403, 404, 406]
      )
    )
    let writes = scope.mayWrite
    return [
      ("/api/v1/\(kind)", .object([list] + (writes && R.canBeAdded ? [adding(R.self)] : []))),
      (
        "/api/v1/\(kind)/{id}",
        .object([show] + (writes ? [changing(R.self), removing(R.self)] : []))
      ),
    ]
  }

  private static func filters<R: JournalRecord>(_: R.Type) -> [JSONValue] {
    R.linkRules.map { rule in
      .object([
        ("name", .text(rule.name.inCamelCase)), ("in", .text("query")),
        ("description", .text("Only those that refer to this record.")),
        ("schema", KindSchemas<R>.id),
      ])
    }
  }

  private static func adding<R: JournalRecord>(_: R.Type) -> (key: String, value: JSONValue) {
    let kind = R.kind.rawValue
    let links = ["show", "change", "remove"].map { verb in
      (
        key: verb,
        value: JSONValue.object([
          ("operationId", .text("\(verb)-\(kind)")),
          ("parameters", .object([("id", .text("$response.body#/id"))])),
        ])
      )
    }
    let answer = JSONValue.answer("It was added", .reference("schemas/\(kind)"), headers: true)
    return (
      "post",
      .operation(
        "add-\(kind)",
        "\(R.names.many): add one",
        [.reference("parameters/key")],
        body: "schemas/\(kind)-new",
        answers: [("201", answer.with("links", .object(links)))],
        problems: [400, 401, 403, 406, 409, 413, 415, 422]
      )
    )
  }

  private static func changing<R: JournalRecord>(_: R.Type) -> (key: String, value: JSONValue) {
    let kind = R.kind.rawValue
    return (
      "patch",
      .operation(
        "change-\(kind)",
        "\(R.names.many): change one",
        [.reference("parameters/id")],
        body: "schemas/\(kind)-change",
        answers: [("200", .answer("As it is now", .reference("schemas/\(kind)")))],
        problems: [400, 401, 403, 404, 406, 409, 413, 415, 422]
      )
    )
  }

  private static func removing<R: JournalRecord>(_: R.Type) -> (key: String, value: JSONValue) {
    (
      "delete",
      .operation(
        "remove-\(R.kind)",
        "\(R.names.many): remove one, and the records that need it",
        [.reference("parameters/id")],
        answers: [("200", .answer("It was removed", .reference("schemas/deed")))],
        problems: [400, 401, 403, 404, 406, 409]
      )
    )
  }

  static func schemas<R: JournalRecord>(
    of _: R.Type,
    _ scope: APIScope
  ) -> [(key: String, value: JSONValue)] {
    let (kind, schemas) = (R.kind.rawValue, KindSchemas<R>())
    let page = JSONValue.schema(
      [
        (
          "items",
          .object([("type", .text("array")), ("items", .reference("schemas/\(kind)"))])
        ), ("next", .object([("type", .list([.text("string"), .text("null")]))])),
      ],
      needs: ["items", "next"]
    )
    let read = [(key: kind, value: schemas.whole), (key: "\(kind)-page", value: page)]
    guard scope.mayWrite else { return read }
    return read + (R.canBeAdded ? [(key: "\(kind)-new", value: schemas.new)] : [])
      + [(key: "\(kind)-change", value: schemas.change)]
  }
}
