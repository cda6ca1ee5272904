import Records
import Synchronization

/// What pages remember between requests, each kind of it once: held in memory alone, and forgotten
/// when something is erased.
final class Memory: Sendable {
  private let kept = Mutex<[ObjectIdentifier: any Remembered]>([:])

  /// What is remembered of one kind; begun where that is nothing yet.
  subscript<Kept: Remembered>(_: Kept.Type) -> Kept {
    kept.withLock { kept in
      if let known = kept[ObjectIdentifier(Kept.self)] as? Kept { return known }
      let fresh = Kept()
      kept[ObjectIdentifier(Kept.self)] = fresh
      return fresh
    }
  }

  func forget() {
    for one in kept.withLock({ Array($0.values) }) { one.forget() }
  }
}

/// Something pages remember while the process runs.
protocol Remembered: AnyObject, Sendable {
  init()
  func forget()
}

/// A value made from a journal, kept until the journal or the day is another.
final class Made<Value: Sendable>: Remembered {
  private struct Kept {
    let head: Int
    let today: Day
    let value: Value
  }

  private let kept = Mutex<Kept?>(nil)

  func forget() { kept.withLock { $0 = nil } }

  func value(
    of journal: Journal,
    _ surroundings: Surroundings,
    _ make: (Journal, Surroundings) -> Value
  ) -> Value {
    let (head, today) = (journal.head, surroundings.today)
    if let known = kept.withLock({ $0 }), known.head == head, known.today == today {
      return known.value
    }
    let value = make(journal, surroundings)
    kept.withLock { $0 = Kept(head: head, today: today, value: value) }
    return value
  }
}

extension Visit {
  /// What `make` says of the journal today, made once for all pages.
  func made<Value: Sendable>(_ make: (Journal, Surroundings) -> Value) -> Value {
    memory[Made<Value>.self].value(of: journal, surroundings, make)
  }
}
