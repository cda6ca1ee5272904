import Foundation
import Journaling
import SQLiteStore
import Support
import Testing

struct StoreContractTests {
  @Test(arguments: storeContract)
  func `a file keeps the contract`(_ law: StoreLaw) async throws {
    try await Scratch.withFile { try await law.hold(try SQLiteJournalStore(file: $0)) }
  }

  @Test(arguments: storeContract)
  func `SQLite in memory keeps the contract`(_ law: StoreLaw) async throws {
    try await law.hold(try SQLiteJournalStore.inMemory())
  }
}
