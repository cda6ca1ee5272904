import HTTPTypes
import Records

/// An address of the API, below `/api`.
enum APIAddress: Hashable {
  /// What the API is, as OpenAPI describes it.
  case description
  case today, insights, search
  case bring(RecordID)
  case brief(RecordID)
  case undo(RecordID)
  case kind(Kind)
  case record(Kind, RecordID)

  static let root = "/api"

  /// - Returns: nil where there is nothing at this path.
  init?(path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2, parts[0].isEmpty, parts[1] == "api" else { return nil }
    let rest = parts.dropFirst(3)
    switch (parts[2], rest.count) {
    case ("openapi.json", 0): self = .description
    case ("v1", 1...3):
      guard let address = APIAddress(parts: Array(rest)) else { return nil }
      self = address
    default: return nil
    }
  }

  private init?(parts: [String]) {
    let id = parts.count > 1 ? RecordID(parts[1]) : nil
    switch (parts[0], parts.dropFirst(2).first, parts.count) {
    case ("today", nil, 1): self = .today
    case ("insights", nil, 1): self = .insights
    case ("search", nil, 1): self = .search
    case ("undo", nil, 2):
      guard let id else { return nil }
      self = .undo(id)
    case (Interview.kind.rawValue, "bring"?, 3):
      guard let id else { return nil }
      self = .bring(id)
    case (Interview.kind.rawValue, "brief"?, 3):
      guard let id else { return nil }
      self = .brief(id)
    case (let name, nil, 1...2):
      guard let type = RecordKinds.type(of: Kind(rawValue: name)) else { return nil }
      if parts.count == 1 {
        self = .kind(type.kind)
      } else if let id {
        self = .record(type.kind, id)
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// The kind of record it is about, where it is about one.
  var kind: Kind? {
    switch self {
    case .kind(let kind), .record(let kind, _): kind
    case .bring, .brief: Interview.kind
    case .description, .today, .insights, .search, .undo: nil
    }
  }

  /// What can be asked of it.
  var methods: [HTTPRequest.Method] {
    switch self {
    case .description, .today, .insights, .search, .bring, .brief: [.get]
    case .undo: [.post]
    case .kind(let kind):
      RecordKinds.type(of: kind)?.canBeAdded == true ? [.get, .post] : [.get]
    case .record: [.get, .patch, .delete]
    }
  }

  /// What a person is told that a program did.
  func deed(_ method: HTTPRequest.Method) -> String {
    switch (self, method) {
    case (.description, _): "describe"
    case (.today, _): "today"
    case (.insights, _): "insights"
    case (.search, _): "search"
    case (.bring, _): "bring"
    case (.brief, _): "brief"
    case (.undo, _): "undo"
    case (.kind, .post): "add"
    case (.kind, _): "list"
    case (.record, .patch): "change"
    case (.record, .delete): "remove"
    case (.record, _): "show"
    }
  }
}
