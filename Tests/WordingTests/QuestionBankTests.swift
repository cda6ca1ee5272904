import Foundation
import Records
import Testing

@Suite struct `The question bank` {
  private let families = Guidance.questionFamilies

  @Test func `holds a hundred families of three wordings, under names of their own`() {
    #expect(families.count >= 100)
    #expect(families.flatMap(\.wordings).count >= 300)
    #expect(Set(families.map(\.id)).count == families.count)
    for family in families {
      #expect(family.wordings.count == 3, "\(family.id)")
      #expect(family.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(family.id)")
      #expect(Guidance.family(family.id)?.title == family.title)
    }
  }

  /// Evidence E-1.
  private static let shares: [(QuestionType, Double)] = [
    (.behavioural, 35), (.situational, 10), (.motivation, 15), (.selfPresentation, 8),
    (.technical, 15), (.workSample, 7), (.culture, 5), (.closing, 5),
  ]

  @Test(arguments: shares)
  func `has each kind in its share, within two points`(type: QuestionType, share: Double) {
    let percent = 100 * Double(families.count { $0.type == type }) / Double(families.count)
    #expect(abs(percent - share) <= 2, "\(type): \(percent) of 100")
  }

  @Test func `has every line of work among the technical ones, and nowhere else`() {
    for family in families { #expect((family.pack != nil) == (family.type == .technical)) }
    #expect(Set(families.compactMap(\.pack)) == Set(QuestionPack.allCases))
  }

  @Test func `names competencies and dimensions that exist`() {
    for family in families {
      #expect((1...2).contains(family.competencies.count), "\(family.id)")
      for name in family.competencies {
        #expect(Guidance.competency(name) != nil, "\(family.id): \(name)")
      }
      #expect((1...3).contains(family.emphasis.count), "\(family.id)")
      for name in family.emphasis {
        #expect(Guidance.rubric[name] != nil, "\(family.id): \(name)")
      }
      #expect((1...3).contains(family.difficulty), "\(family.id)")
    }
  }

  @Test func `covers every competency`() {
    #expect(Set(families.flatMap(\.competencies)) == Set(Guidance.competencies.map(\.id)))
  }

  @Test func `has three to five steps, a trap and two ways to go on in each family`() {
    for family in families {
      #expect((3...5).contains(family.outline.count), "\(family.id)")
      #expect(family.followUps.count == 2, "\(family.id)")
      #expect(!family.checks.isEmpty && !family.trap.isEmpty, "\(family.id)")
    }
  }

  @Test func `has no text that is longer than a glance`() {
    for family in families {
      for wording in family.wordings + family.followUps {
        #expect(wording.count <= 160, "\(family.id): \(wording)")
      }
      for text in family.outline + [family.checks, family.trap] {
        #expect(text.count <= 180, "\(family.id): \(text)")
      }
    }
  }

  @Test func `asks in words that really differ`() {
    for family in families {
      for (left, right) in pairs(family.wordings) {
        #expect(left.likeness(to: right) < 0.6, "\(family.id): “\(left)” and “\(right)”")
        #expect(left.opening != right.opening, "\(family.id): “\(left)” and “\(right)”")
      }
    }
  }

  @Test func `asks no question twice`() {
    let asked = families.flatMap(\.wordings).map { $0.lowercased() }
    #expect(Set(asked).count == asked.count)
  }

  @Test func `has ways past what may not be asked, and marks it`() {
    let unlawful = families.filter(\.mayBeUnlawful)
    #expect(!unlawful.isEmpty)
    for family in unlawful { #expect(family.outline.count >= 3, "\(family.id)") }
  }

  @Test func `asks the next wording each time, and then the first again`() throws {
    let family = try #require(families.first)
    #expect((0..<4).map(family.wording) == family.wordings + [family.wordings[0]])
  }

  @Test func `tells two wordings apart by their words and not by their order`() {
    #expect("Why us? Why now?".likeness(to: "Now: why us?") == 1)
    #expect("Tell me about a conflict".likeness(to: "Who was hard to work with?") < 0.1)
  }

  private func pairs(_ texts: [String]) -> [(String, String)] {
    texts.indices.flatMap { left in
      texts.indices.filter { $0 > left }.map { (texts[left], texts[$0]) }
    }
  }
}

extension String {
  private var tokens: [String] {
    lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  fileprivate var opening: [String] { Array(tokens.prefix(3)) }

  /// The words two texts share among all their words (Jaccard 1901), 0 to 1.
  fileprivate func likeness(to other: String) -> Double {
    let (mine, theirs) = (Set(tokens), Set(other.tokens))
    return Double(mine.intersection(theirs).count) / Double(max(1, mine.union(theirs).count))
  }
}
