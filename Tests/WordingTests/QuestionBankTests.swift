import Foundation
import Records
import Testing

@Suite struct `The question bank` {
  private let families = Guidance.questionFamilies

  @Test func `holds 220 families or more of three wordings, under names of their own`() {
    #expect(families.count >= 220)
    #expect(Set(families.map(\.id)).count == families.count)
    for family in families {
      #expect(family.wordings.count == 3, "\(family.id)")
      #expect(family.id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(family.id)")
      #expect(Guidance.family(family.id)?.title == family.title)
    }
  }

  /// Journals hold these names, so none of them may vanish.
  @Test func `still has every family that question cards can refer to`() {
    for id in Self.firstHundred { #expect(Guidance.family(id) != nil, "\(id)") }
    #expect(Set(Self.firstHundred).count == 100)
  }

  /// The evidence asks for many behavioral questions (E-1); the exact shares of the first hundred do
  /// not hold for what people asked for since, most of it about why and about what need not be
  /// answered.
  @Test func `asks anybody most often about what they did, then about why, and leaves out no kind`()
  {
    let general = families.filter(\.isGeneral)
    #expect(general.count >= 100)
    let counts = Dictionary(grouping: general, by: \.type).mapValues(\.count)
    #expect(10 * (counts[.behavioural] ?? 0) >= 3 * general.count)
    let asked = counts.filter { $0.key != .behavioural && $0.key != .motivation }.values
    #expect((counts[.motivation] ?? 0) > (asked.max() ?? 0))
    for type in QuestionType.allCases where type != .technical {
      #expect((counts[type] ?? 0) >= 5, "\(type)")
    }
    #expect(counts[.technical] == nil, "a question about a craft belongs to a pack")
  }

  @Test(arguments: QuestionPack.allCases)
  func `has ten families or more in each pack`(pack: QuestionPack) {
    #expect(families.count { $0.packs.contains(pack) } >= 10)
    #expect(Guidance.packs.contains { $0.id == pack && !$0.words.isEmpty })
  }

  static let canonical = [
    "Tell me about yourself.", "Walk me through your résumé.", "Why do you want to work here?",
    "Why should we hire you?", "What are your greatest strengths?",
    "What is your greatest weakness?",
    "Where do you see yourself in five years?", "Tell me about a time you failed.",
    "Tell me about a time you had a conflict with a coworker.",
    "Tell me about a time you worked with a difficult coworker.",
    "How do you handle stress and pressure?", "Why are you leaving your current job?",
    "Why is there a gap in your résumé?", "What are your salary expectations?",
    "What motivates you?", "How would you describe your leadership style?",
    "What would your manager say about you?", "When can you start?",
    "Are you interviewing anywhere else?", "Do you have any questions for us?",
  ]

  @Test(arguments: canonical)
  func `asks the commonest questions first, in the words that interviewers use`(question: String) {
    #expect(families.contains { $0.isGeneral && $0.title == question })
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

  @Test func `marks what need not be answered, with what to say and where there is a rule`() {
    let marked = families.filter(\.mayBeUnlawful)
    let touched = [
      "pay-history", "family-plans", "health-age-or-belief", "age-question", "disability-question",
      "religion-question", "origin-question", "immigration-status", "union-question",
      "criminal-record",
    ]
    #expect(Set(marked.map(\.id)).isSuperset(of: touched))
    for family in marked {
      let rule = family.needNotAnswer
      let texts = [rule?.why ?? "", rule?.instead ?? "", rule?.place ?? ""]
      #expect(texts.allSatisfy { !$0.isEmpty && $0.count <= 480 }, "\(family.id)")
      #expect(family.outline.count >= 3, "\(family.id)")
    }
  }

  @Test func `asks nobody for their pay of before without saying that they need not tell`() {
    let words = ["current salary", "what do you earn", "last salary", "do you have children"]
    for family in families where !family.mayBeUnlawful {
      for text in family.wordings + family.followUps {
        #expect(!words.contains { text.lowercased().contains($0) }, "\(family.id): \(text)")
      }
    }
  }

  @Test func `asks the next wording each time, and then the first again`() throws {
    let family = try #require(families.first)
    #expect((0..<4).map(family.wording) == family.wordings + [family.wordings[0]])
  }

  @Test func `tells two wordings apart by their words and not by their order`() {
    #expect("Why us? Why now?".likeness(to: "Now: why us?") == 1)
    #expect("Tell me about a conflict".likeness(to: "Who was hard to work with?") < 0.1)
  }

  private static let firstHundred = """
    conflict-with-colleague team-result helped-a-colleague built-trust misunderstanding
    changed-your-mind explained-something-hard hard-message said-no influence-without-authority
    led-a-group gave-feedback delegated-work unpopular-decision tight-deadline
    competing-priorities long-project careful-with-detail hard-problem-solved unclear-task
    decision-with-little-to-go-on plan-that-did-not-work-out mistake-owned feedback-received
    learned-fast change-at-work stayed-calm unhappy-customer need-nobody-had-named
    improved-something more-than-asked kept-up-with-the-field ethical-choice
    disagreed-with-manager kept-a-confidence estimate-a-number full-inbox
    design-something-better role-play-hard-talk falling-numbers plan-for-the-first-months
    group-task your-questions-for-us availability last-word references what-you-need-to-decide
    working-style how-you-like-to-be-led inclusion feedback-at-work values-in-use
    why-this-organisation why-this-role why-you what-drives-you least-liked-part why-leave
    many-short-posts next-three-years change-of-field gap-in-work lost-job salary-expectation
    experience-not-as-asked family-plans health-age-or-belief about-yourself-in-a-minute
    walk-through-your-path strength development-area proudest-work how-others-see-you
    not-on-your-papers how-you-lead angry-client conflicting-orders missing-data
    struggling-colleague date-will-slip asked-to-bend-a-rule saw-unfair-treatment
    first-day-nobody-there two-in-the-team-at-odds error-found-too-late
    software-fault-in-production software-change-made-safely data-two-reports-differ
    data-explain-a-result admin-arrange-and-record sales-first-call-to-order sales-too-expensive
    care-change-in-condition care-refused-help teaching-plan-a-lesson teaching-unsettled-room
    trades-make-it-safe trades-find-the-fault hospitality-allergy-on-a-full-night
    public-sector-fair-decision
    """.split(whereSeparator: \.isWhitespace).map(String.init)

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
