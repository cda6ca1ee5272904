package import Records

/// What a column of somebody else's table can be read as.
package protocol TableField: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  var label: Phrase { get }
  /// What a column of each plain heading tells.
  static var claims: [String: FieldClaim<Self>] { get }
  /// The fields of which a table needs one.
  static var needed: Set<Self> { get }
  /// The plain headings that say too little to tell what a table holds.
  static var vague: Set<String> { get }
}

/// A field and how sure its name is: 0 is the surest.
package struct FieldClaim<Field: Sendable>: Sendable {
  let field: Field
  let rank: Int
}

/// A field as a person chooses it: `applied-on`, "Day you applied".
package struct FieldChoice: Hashable, Sendable {
  package let name: String
  package let label: Phrase
}

extension TableField {
  package static var vague: Set<String> { [] }

  var choice: FieldChoice {
    let name = rawValue.reduce(into: "") { name, letter in
      if letter.isUppercase, name.last?.isLowercase == true { name += "-" }
      name += letter.lowercased()
    }
    return FieldChoice(name: name, label: label)
  }

  /// The claims of names, the surest of each field first.
  static func named(
    _ aliases: [Self: [String]],
    stepping step: Int = 1
  ) -> [String: FieldClaim<Self>] {
    var claims: [String: FieldClaim<Self>] = [:]
    for (field, names) in aliases {
      for (rank, name) in names.enumerated() {
        claims[name.plainHeading] = FieldClaim(field: field, rank: rank * step)
      }
    }
    return claims
  }

  static var choices: [FieldChoice] { allCases.map(\.choice) }

  init?(name: String) {
    guard let field = Self.allCases.first(where: { $0.choice.name == name }) else { return nil }
    self = field
  }

  /// The plain headings of which a table needs one.
  static var neededHeadings: Set<String> {
    Set(claims.filter { needed.contains($0.value.field) }.keys).subtracting(vague)
  }

  /// The columns that are read, the surest first: what a person chose, then what a name says.
  static func read(
    _ headings: [TableHeading],
    _ chosen: [String: String],
    except leftOut: Set<Int> = []
  ) -> [(field: Self, column: Int)] {
    let claimed = headings.enumerated().compactMap { column, heading in
      guard !leftOut.contains(column) else { return nil as (claim: FieldClaim<Self>, column: Int)? }
      guard let name = chosen[heading.name] else {
        return claims[heading.plain].map { ($0, column) }
      }
      return Self(name: name).map { (FieldClaim(field: $0, rank: -1), column) }
    }
    return claimed.sorted { ($0.claim.rank, $0.column) < ($1.claim.rank, $1.column) }
      .map { ($0.claim.field, $0.column) }
  }
}
