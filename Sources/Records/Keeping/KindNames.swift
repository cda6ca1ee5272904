/// What a kind of record is called, and the room it belongs to.
package struct KindNames: Sendable {
  /// One of them, as it stands in a sentence: "target role".
  package let one: String
  /// Several of them, as a heading: "Target roles".
  package let many: String
  package let room: Room

  package init(one: String, many: String, in room: Room) {
    self.one = one
    self.many = many
    self.room = room
  }
}

/// Where records belong together, whatever their kind.
package enum Room: String, CaseIterable, Sendable {
  case applications
  case lookingBack = "looking-back"
  case mood
  case thoughts
  case writing
  case reframing
  case people
  case practice
  case plan
  case settings

  /// Whether it stays shut to other programs and to other people until its owner opens it by name.
  package var isPrivate: Bool {
    switch self {
    case .mood, .thoughts, .writing, .settings: true
    case .applications, .lookingBack, .reframing, .people, .practice, .plan: false
    }
  }
}

/// What a new record begins with: its name, the moment, and the records it belongs to.
package struct NewRecord<R> {
  package let id: Identifier<R>
  package let surroundings: Surroundings
  private let links: [String: RecordID]

  /// - Parameter links: the records it belongs to, by the names of the kind's link rules.
  package init(id: Identifier<R>, _ surroundings: Surroundings, links: [String: RecordID] = [:]) {
    self.id = id
    self.surroundings = surroundings
    self.links = links
  }

  package func link<Other>(_ name: String) -> Identifier<Other>? {
    links[name].map { Identifier($0) }
  }
}
