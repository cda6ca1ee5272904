package import Records

/// One record of every kind, each field filled, and each link leading to the specimen of its kind.
package enum Specimens {
  /// What the links of specimens name.
  package struct Names: Sendable {
    /// What a link leads to that may lead to any kind.
    package let untyped: RecordID

    /// - Parameter kind: the kind that a link leads to that may lead to any.
    package init(anyKindBeing kind: Kind) {
      untyped = Specimens.name(of: kind)
    }
  }

  /// - Parameter kind: the kind that a link leads to that may lead to any.
  package static func all(anyKindBeing kind: Kind = Lesson.kind) throws -> [any JournalRecord] {
    let names = Names(anyKindBeing: kind)
    return try RecordKinds.all.map { try $0.specimen(names) }
  }

  package static func name(of kind: Kind) -> RecordID {
    let place = RecordKinds.all.firstIndex { $0.kind == kind }
    return .numbered(UInt64(1000 + (place ?? RecordKinds.all.count)))
  }
}

extension JournalRecord {
  fileprivate static func specimen(_ names: Specimens.Names) throws -> any JournalRecord {
    try FillingDecoder.filled(Self.self, naming: names)
  }
}

/// An identifier, whatever it names.
protocol SpecimenNamed: Decodable {
  static func specimen(_ names: Specimens.Names?) -> any Decodable
}

extension Identifier: SpecimenNamed {
  static func specimen(_ names: Specimens.Names?) -> any Decodable {
    guard let kind = (Subject.self as? any JournalRecord.Type)?.kind else {
      return Identifier(names?.untyped ?? Specimens.name(of: Kind(rawValue: "")))
    }
    return Identifier(Specimens.name(of: kind))
  }
}
