import Records
import Testing

@Suite struct `People who can help` {
  private let people = Guidance.peopleWhoHelp

  @Test func `say what they do and how to ask, each with an address`() {
    #expect(people.kinds.count >= 6)
    for kind in people.kinds {
      #expect(kind.ask.hasSuffix("?") && !kind.about.isEmpty, "\(kind.id)")
      #expect(kind.source.hasPrefix("https://"), "\(kind.id)")
    }
    let kinds = Set(people.kinds.map(\.id))
    for place in people.places {
      #expect(place.web.hasPrefix("https://") && !place.about.isEmpty, "\(place.name)")
      #expect(kinds.contains(place.kind) && !place.countries.isEmpty, "\(place.name)")
    }
  }

  @Test(arguments: ["US", "GB", "IE", "CA", "AU", "NZ", "DE", "FR", "ES", "NL", "AT", "CH"])
  func `have an employment service and somebody else to ask`(in country: String) {
    let found = people.kinds.filter { !people.places(of: $0, in: country).isEmpty }.map(\.id)
    #expect(found.contains("employment-service") && found.count >= 2)
  }
}

@Suite struct `The words of a plan for a dark evening` {
  @Test func `cite what they follow`() {
    let known = Set(Guidance.sources.map(\.id))
    #expect(Guidance.safetyPlan.sources.count == 2)
    #expect(Guidance.safetyPlan.sources.allSatisfy(known.contains))
  }

  @Test func `name no method`() {
    let parts = Guidance.safetyPlan.parts
    let words = parts.map { $0.help + $0.hint }.joined(separator: " ").lowercased()
    for method in ["pill", "knife", "gun", "rope", "bridge", "medic", "blade", "weapon"] {
      #expect(!words.contains(method), "\(method)")
    }
  }
}
