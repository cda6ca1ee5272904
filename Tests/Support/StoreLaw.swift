package import Journaling

/// One thing every store does, whatever it is made of.
package struct StoreLaw: Sendable, CustomStringConvertible {
  package let description: String
  private let body: @Sendable (any JournalStore) async throws -> Void

  package init(
    _ description: String,
    body: @escaping @Sendable (any JournalStore) async throws -> Void
  ) {
    self.description = description
    self.body = body
  }

  /// Holds a fresh, empty store to the law.
  package func hold(_ store: any JournalStore) async throws {
    try await body(store)
    let faults = try await store.check()
    try expect(faults.isEmpty, "the check found: \(faults)")
  }
}

/// Every law of a store: one list, held over each of them.
package let storeContract: [StoreLaw] =
  appendingLaws + readingLaws + erasingLaws + draftLaws + wholeLaws

/// A law was broken; says which part of it, and where that stands.
package struct Broken: Error, CustomStringConvertible {
  package let description: String
}

/// Breaks the law unless `condition` is true.
package func expect(
  _ condition: Bool,
  _ words: @autoclosure () -> String = "",
  file: String = #fileID,
  line: Int = #line
) throws {
  if !condition { throw Broken(description: "\(file):\(line) \(words())") }
}

package func expectSame<Value: Equatable>(
  _ left: Value,
  _ right: Value,
  file: String = #fileID,
  line: Int = #line
) throws {
  try expect(left == right, "\(left) is not \(right)", file: file, line: line)
}

/// Breaks the law unless `body` throws this very error.
package func expectThrows<Failure: Error & Equatable>(
  _ expected: Failure,
  file: String = #fileID,
  line: Int = #line,
  _ body: () async throws -> Void
) async throws {
  do {
    try await body()
  } catch let error as Failure where error == expected {
    return
  } catch {
    throw Broken(description: "\(file):\(line) threw \(error), not \(expected)")
  }
  throw Broken(description: "\(file):\(line) threw nothing, not \(expected)")
}
