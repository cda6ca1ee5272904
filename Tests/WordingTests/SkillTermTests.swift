import Records
import Testing

@Suite struct `The list of skills` {
  @Test func `holds a few hundred, each once, in the three areas`() {
    let terms = Guidance.skills
    #expect(terms.count >= 250)
    #expect(Set(terms.map(\.id)).count == terms.count)
    #expect(Set(terms.map(\.title)).count == terms.count)
    #expect(terms.allSatisfy { SkillArea(rawValue: $0.area) != nil && !$0.spellings.isEmpty })
    for area in SkillArea.allCases {
      #expect(terms.filter { $0.area == area.rawValue }.count >= 25, "\(area)")
    }
  }

  @Test func `spells nothing twice`() {
    let spellings = Guidance.skills.flatMap(\.spellings)
    #expect(Set(spellings).count == spellings.count)
  }
}
