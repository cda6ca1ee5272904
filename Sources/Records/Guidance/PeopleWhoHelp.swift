/// Free help with the search, from people: what each kind does, and where to find it by country.
package struct PeopleWhoHelp: Decodable, Sendable {
  package let title: String
  package let summary: String
  package let kinds: [Kind]
  package let places: [Place]

  /// A kind of help that there is in most countries.
  package struct Kind: Decodable, Sendable {
    package let id: String
    package let title: String
    package let about: String
    /// A sentence to ask with.
    package let ask: String
    package let source: String
  }

  /// Where to find one kind of it.
  package struct Place: Decodable, Sendable {
    package let countries: [String]
    /// The ``Kind`` it is of.
    package let kind: String
    package let name: String
    package let about: String
    /// Its address, which is also the source of the entry.
    package let web: String
  }

  /// The places of one kind in a country.
  package func places(of kind: Kind, in country: String) -> [Place] {
    places.filter { $0.kind == kind.id && $0.countries.contains(country) }
  }
}
