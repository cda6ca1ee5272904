extension Sequence<Int> {
  /// Places in the order of what stands there, each asked for its keys once.
  ///
  /// Numbers are moved about and not what they stand for: a contact has two dozen fields, and sorting
  /// thousands of them is mostly copying.
  func sorted<First: Comparable, Second: Comparable>(
    by first: (Int) -> First,
    then second: (Int) -> Second
  ) -> [Int] {
    let keys = map { (first($0), second($0), $0) }
    return keys.indices.sorted { left, right in
      if keys[left].0 < keys[right].0 { return true }
      return !(keys[right].0 < keys[left].0) && keys[left].1 < keys[right].1
    }.map { keys[$0].2 }
  }
}
