/// Free help with a job search from people: what each kind offers, and where to find it by country.
package struct PeopleWhoHelp: Decodable, Sendable {
  package let title: String
  package let summary: String
  package let kinds: [Kind]
  package let places: [Place]

  /// A kind of help that most countries have.
  package struct Kind: Decodable, Sendable {
    package let id: String
    package let title: String
    package let about: String
    /// A sentence for asking them.
    package let ask: String
    package let source: String
  }

  /// A place to find one kind of help.
  package struct Place: Decodable, Sendable {
    package let countries: [String]
    /// The ID of its ``Kind``.
    package let kind: String
    package let name: String
    package let about: String
    /// The web address, which is also the source of the entry.
    package let web: String
  }

  /// The places of one kind in a country.
  package func places(of kind: Kind, in country: String) -> [Place] {
    places.filter { $0.kind == kind.id && $0.countries.contains(country) }
  }
}
