/// Something the person can fix, and the field it belongs to.
package struct Problem: Hashable, Sendable {
  package let field: String
  package let message: Phrase

  package init(_ field: String, _ message: Phrase) {
    self.field = field
    self.message = message
  }
}

/// Every problem of a form at once.
package struct Problems: Error, Hashable {
  package let list: [Problem]

  package init(_ list: [Problem]) { self.list = list }

  package init(_ field: String, _ message: Phrase) { list = [Problem(field, message)] }

  package subscript(field: String) -> Phrase? { list.first { $0.field == field }?.message }
}
