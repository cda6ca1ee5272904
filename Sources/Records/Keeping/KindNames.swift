/// What a kind of record is called, and the room it belongs to.
package struct KindNames: Sendable {
  /// The singular, as used in a sentence: "target role".
  package let one: String
  /// The plural, as a heading: "Target roles".
  package let many: String
  package let room: Room
  /// One sentence or two on what such a record is, for somebody who has none yet.
  package let about: Phrase

  package init(_ one: String, _ many: String, in room: Room, about: Phrase) {
    self.one = one
    self.many = many
    self.room = room
    self.about = about
  }
}

extension KindNames {
  /// The singular with its article, "an application"; without one for plurals such as "field
  /// notes".
  package var withArticle: String {
    if one.hasSuffix("s") { return one }
    return (one.first.map("aeio".contains) ?? false ? "an " : "a ") + one
  }
}

/// The part of Rebound that a kind of record belongs to.
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

  /// Whether other programs and people can see it only after its owner opens it by name.
  package var isPrivate: Bool {
    switch self {
    case .mood, .thoughts, .writing, .settings: true
    case .applications, .lookingBack, .reframing, .people, .practice, .plan: false
    }
  }
}

/// What a new record begins with: its ID, the moment, and the records it belongs to.
package struct NewRecord<R> {
  let id: Identifier<R>
  let surroundings: Surroundings
  private let links: [String: RecordID]

  /// - Parameter links: the records it belongs to, by the names of the kind's link rules.
  package init(id: Identifier<R>, _ surroundings: Surroundings, links: [String: RecordID] = [:]) {
    self.id = id
    self.surroundings = surroundings
    self.links = links
  }

  func link<Other>(_ name: String) -> Identifier<Other>? {
    links[name].map { Identifier($0) }
  }
}
