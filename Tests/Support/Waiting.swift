package import Records
import Synchronization

/// Changes that another process is about to save, at one call to the store from now.
package final class Waiting: Sendable {
  private struct Moment {
    let changes: [Change]
    let call: StoreCall
    var left: Int
  }

  package init() {}

  private let moment = Mutex<Moment?>(nil)

  package func put(_ changes: [Change], at call: StoreCall, _ nth: Int = 1) {
    moment.withLock { $0 = Moment(changes: changes, call: call, left: nth) }
  }

  package func changes(at call: StoreCall) -> [Change]? {
    moment.withLock { moment in
      guard moment?.call == call else { return nil }
      moment?.left -= 1
      guard moment?.left == 0 else { return nil }
      defer { moment = nil }
      return moment?.changes
    }
  }
}
