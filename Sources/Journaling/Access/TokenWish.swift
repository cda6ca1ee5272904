import Records

/// What a person wants a new token to let a program do, as a page or a command takes it down.
package struct TokenWish: Hashable, Sendable {
  package var name = ""
  package var mayWrite = false
  /// Empty for every kind of the rooms that are open.
  package var kinds: [String] = []
  package var openRooms: [String] = []
  /// The last day it works, as it was typed; empty for none.
  package var until = ""

  package init() {}

  static let longestName = 60
  /// What the requests of `rebound mcp` are listed under.
  package static let assistant = "rebound mcp"

  /// The token that it makes.
  ///
  /// - Parameter others: the tokens there are, whose names are taken.
  /// - Throws: all that is to mend, each at its field.
  func token(
    _ id: String,
    hash: String,
    on today: Day,
    beside others: [AccessToken]
  ) throws(Problems) -> AccessToken {
    let name = name.trimmed
    let end = Day(until.trimmed)
    var problems: [Problem] = []
    if name.isEmpty || name.count > Self.longestName || name.contains(where: \.isNewline) {
      problems.append(Problem("name", "A name of at most \(Self.longestName) characters."))
    } else if name == Self.assistant || others.contains(where: { [$0.name, $0.id].contains(name) })
    {
      problems.append(Problem("name", "Another program has this name already."))
    }
    if !until.trimmed.isEmpty, end.map({ $0 < today }) ?? true {
      problems.append(Problem("until", "A day from today on, like 2027-03-31."))
    }
    problems += roomProblems + kindProblems
    guard problems.isEmpty else { throw Problems(problems) }
    return AccessToken(
      id: id,
      name: name,
      hash: hash,
      mayWrite: mayWrite,
      kinds: kinds.isEmpty ? nil : kinds.map(Kind.init(rawValue:)),
      openRooms: openRooms,
      madeOn: today,
      until: end
    )
  }

  private var roomProblems: [Problem] {
    let known = Room.allCases.filter(\.isPrivate).map(\.rawValue)
    guard !openRooms.allSatisfy(known.contains) else { return [] }
    return [Problem("open", "One of \(known.joined(separator: ", ")).")]
  }

  private var kindProblems: [Problem] {
    kinds.compactMap { name in
      guard let type = RecordKinds.type(of: Kind(rawValue: name)) else {
        return Problem("kinds", "There is no kind “\(name)”. `rebound kinds` names them all.")
      }
      let room = type.names.room
      guard room.isPrivate, !openRooms.contains(room.rawValue) else { return nil }
      return Problem("kinds", "\(type.names.many) are private. Open “\(room.rawValue)” as well.")
    }
  }
}
