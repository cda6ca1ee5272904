import Foundation
import Journaling
import Support
import Testing

struct MemoryStoreTests {
  @Test(arguments: storeContract)
  func `a store in memory keeps the contract`(_ law: StoreLaw) async throws {
    try await law.hold(MemoryStore())
  }

  @Test func `there is no file to back up`() async {
    await #expect(throws: StoreTrouble.memoryOnly) {
      try await MemoryStore().backUp(to: .temporaryDirectory)
    }
  }
}
