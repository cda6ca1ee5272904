import Journaling
import Synchronization

/// The stores that are open in this process.
package final class OpenStores: Sendable {
  private let open = Mutex<[any JournalStore]>([])

  package init() {}

  func add(_ store: any JournalStore) { open.withLock { $0.append(store) } }

  var all: [any JournalStore] { open.withLock(\.self) }

  /// Closes each store, so that its file is complete.
  package func close() async {
    let all = open.withLock { open in
      defer { open = [] }
      return open
    }
    for store in all { await store.close() }
  }
}
