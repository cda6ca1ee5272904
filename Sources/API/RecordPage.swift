import Foundation
package import Records

/// Where the next page of a list begins, after the last record that was shown.
package struct ListCursor: LosslessStringConvertible, Sendable {
  let milliseconds: Int
  let id: RecordID

  init(_ record: some JournalRecord) {
    milliseconds = record.filedAt.wholeMilliseconds
    id = record.reference.id
  }

  package init?(_ description: String) {
    let parts = description.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count <= 15, let milliseconds = Int(parts[0]),
      let id = RecordID(String(parts[1])), parts[1].count == 36
    else { return nil }
    self.milliseconds = milliseconds
    self.id = id
  }

  package var description: String { "\(milliseconds)_\(id)" }

  /// The format of a cursor, as a regular expression.
  static let pattern = "^-?[0-9]{1,14}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"

  fileprivate func isBefore(_ record: some JournalRecord) -> Bool {
    let other = ListCursor(record)
    return (milliseconds, id) <= (other.milliseconds, other.id)
  }
}

/// The filters and limits of a list.
package struct ListQuery: Sendable {
  /// Records to filter by, by the names of the kind's link rules.
  package var links: [String: RecordID] = [:]
  package var words = SoughtWords("")
  package var limit = 50
  package var after: ListCursor?

  package static let limits = 1...200

  package init() {}
}

extension SeenJournal {
  /// Records of a kind, newest first, with the cursor of the next page.
  package func list<R: JournalRecord>(_: R.Type, _ query: ListQuery) -> JSONValue {
    let shelf = shown.shelf(R.self)
    // A binary search, so that the last page of a long list loads as fast as the first.
    let end = query.after.map { Date(timeIntervalSince1970: Double($0.milliseconds + 1) / 1000) }
    let older = shelf.before(end ?? .distantFuture)
    let rest = older.reversed().lazy.drop { query.after?.isBefore($0) ?? false }
    let found = Array(rest.filter { matches($0, query) }.prefix(query.limit + 1))
    let items = found.prefix(query.limit)
    let next = found.count > query.limit ? items.last.map { ListCursor($0) } : nil
    return .object([("items", .list(items.map { json($0) })), ("next", .some(next))])
  }

  private func matches<R: JournalRecord>(_ record: R, _ query: ListQuery) -> Bool {
    guard query.words.isEmpty || query.words.stand(in: record.words) else { return false }
    return query.links.allSatisfy { name, id in
      isShown(id) && R.linkRules.contains { $0.name == name && $0.held(record).contains(id) }
    }
  }
}

extension Date {
  fileprivate var wholeMilliseconds: Int {
    Int((min(max(timeIntervalSince1970, -1e11), 1e12) * 1000).rounded())
  }
}
