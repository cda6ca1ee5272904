extension JSONText {
  /// `new`, with everything in `old` that this binary did not understand.
  ///
  /// - Parameters:
  ///   - old: the bytes as they were stored.
  ///   - understood: what this binary writes for the record it read from `old`.
  ///   - new: what it writes for the record now.
  /// - Returns: the bytes to store.
  package static func carrying(
    _ old: JSONText,
    understood: JSONText,
    into new: JSONText
  ) -> JSONText {
    if understood == new { return old }
    if let old = old.members, let understood = understood.members, let new = new.members {
      return object(carrying(old, understood, into: new))
    }
    if let old = old.elements, let understood = understood.elements, let new = new.elements,
      old.count == understood.count
    {
      return array(carrying(old, understood, into: new))
    }
    return new
  }

  private typealias Members = [(key: String, value: JSONText)]

  private static func carrying(
    _ old: Members,
    _ understood: Members,
    into new: Members
  ) -> Members {
    let known = Dictionary(understood.map { ($0.key, $0.value) }) { first, _ in first }
    let kept = Dictionary(old.map { ($0.key, $0.value) }) { first, _ in first }
    let fresh = Set(new.map(\.key))
    let carried = new.map { member in
      guard let before = kept[member.key], let read = known[member.key] else { return member }
      return (member.key, carrying(before, understood: read, into: member.value))
    }
    return carried + old.filter { known[$0.key] == nil && !fresh.contains($0.key) }
  }

  /// Elements are paired by their `id` if they have one, otherwise by their index.
  private static func carrying(
    _ old: [JSONText],
    _ understood: [JSONText],
    into new: [JSONText]
  ) -> [JSONText] {
    new.enumerated().map { place, element in
      let id = element["id"]
      let match =
        id == nil
        ? (place < understood.count ? place : nil)
        : understood.firstIndex { $0["id"] == id }
      return match.map { carrying(old[$0], understood: understood[$0], into: element) } ?? element
    }
  }
}
