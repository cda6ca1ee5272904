import Records
import Testing

/// What people type, and the family they need, which has to be the first one found.
@Suite struct `A search in the question bank` {
  private static let table = """
    weakness > development-area
    weaknesses > development-area
    greatest weakness > development-area
    strengths > strength
    strength > strength
    five years > next-three-years
    5 years > next-three-years
    where do you see yourself > next-three-years
    career goals > next-three-years
    why should we hire you > why-you
    why you > why-you
    why us > why-this-organisation
    why do you want to work here > why-this-organisation
    why this job > why-this-role
    salary > salary-expectation
    pay > salary-expectation
    pay history > pay-history
    current salary > pay-history
    conflict > conflict-with-colleague
    difficult coworker > difficult-coworker
    difficult colleague > difficult-coworker
    difficult boss > disagreed-with-manager
    boss > disagreed-with-manager
    gap > gap-in-work
    gap in my resume > gap-in-work
    laid off > laid-off
    layoff > laid-off
    fired > fired
    pressure > stayed-calm
    stress > stayed-calm
    failure > plan-that-did-not-work-out
    failed > plan-that-did-not-work-out
    tell me about a time you failed > plan-that-did-not-work-out
    mistake > mistake-owned
    tell me about yourself > about-yourself-in-a-minute
    yourself > about-yourself-in-a-minute
    resume > walk-through-your-path
    résumé > walk-through-your-path
    AI > ai-use
    chatgpt > ai-use
    one-way video > one-way-video
    hirevue > one-way-video
    AI interview > ai-interviewer
    motivation > what-drives-you
    what motivates you > what-drives-you
    leadership style > how-you-lead
    leadership > led-a-group
    teamwork > team-result
    deadline > tight-deadline
    prioritize > competing-priorities
    feedback > feedback-received
    criticism > feedback-received
    achievement > proudest-work
    hobbies > not-on-your-papers
    overqualified > experience-not-as-asked
    underqualified > underqualified
    job hopping > many-short-posts
    leaving > why-leave
    why did you leave > why-leave
    questions for us > your-questions-for-us
    start date > availability
    when can you start > availability
    references > references
    other offers > interviewing-elsewhere
    manager say > manager-would-say
    age > age-question
    pregnant > family-plans
    children > family-plans
    disability > disability-question
    criminal record > criminal-record
    visa > right-to-work
    immigration > immigration-status
    union > union-question
    religion > religion-question
    sick > health-age-or-belief
    accent > origin-question
    long search > long-search
    career change > change-of-field
    remote > worked-without-supervision
    change > change-at-work
    angry customer > angry-client
    difficult customer > unhappy-customer
    ethics > ethical-choice
    problem solving > hard-problem-solved
    ambiguity > unclear-task
    90 days > plan-for-the-first-months
    role play > role-play-hard-talk
    diversity > inclusion
    relocate > travel-or-relocate
    dream job > next-job-wish
    success > success-to-you
    lesson > teaching-plan-a-lesson
    no experience > entry-why-hire-without-experience
    nurse > nursing-why-nurse
    forecast > sales-forecast
    medication error > nursing-medication-error
    cash register > service-register-short
    forklift > logistics-forklift-checks
    parents > teaching-angry-parent
    code review > software-review-comments
    system design > software-system-design
    sell me this pen > sales-sell-me-this
    missed target > sales-missed-target
    on-call > software-on-call
    demo lesson > teaching-demo-reflection
    weekness > development-area
    strenghts > strength
    I was fired > fired
    how to explain being laid off > laid-off
    what to say when asked about salary > salary-expectation
    tell me about a conflict > conflict-with-colleague
    month-end > finance-month-end-close
    underperformer > management-underperformance
    remote team > management-remote-team
    shoplifting > service-shoplifting
    patient fall > nursing-patient-fall
    cold call > sales-prospecting
    roadmap > product-prioritization
    user research > design-research-on-a-shoestring
    campaign > marketing-campaign-results
    volunteer > entry-volunteering
    internal candidate > promotion-why-you-why-now
    returner > return-why-now
    allergy > hospitality-allergy-on-a-full-night
    confidential > kept-a-confidence
    """.split(separator: "\n").map { $0.split(separator: " > ").map(String.init) }

  @Test(arguments: table)
  func `shows the question a person needs first`(row: [String]) throws {
    try #require(row.count == 2)
    var query = BankQuery()
    query.text = row[0]
    #expect(query.families().first?.id == row[1], "\(row[0])")
  }

  @Test func `is tried with more than a hundred searches, of general questions and of packs`() {
    let ids = Self.table.compactMap(\.last)
    #expect(ids.count > 100)
    #expect(Set(ids.compactMap { Guidance.family($0) }.flatMap(\.packs)).count >= 8)
  }

  @Test(arguments: Guidance.packs)
  func `shows a question of a pack first for each word that points to it`(pack: PackWords) {
    for word in pack.words {
      var query = BankQuery()
      query.text = word
      query.pack = pack.id
      #expect(!query.families().isEmpty, "\(word)")
    }
  }

  @Test func `takes no part of a word for a short word, and finds nothing where there is nothing`()
  {
    var query = BankQuery()
    query.text = "AI"
    let found = query.families()
    #expect(!found.isEmpty && found.count * 10 < Guidance.questionFamilies.count)
    for family in found {
      let texts = family.also + family.wordings + family.outline + family.followUps
      let words = (texts + [family.trap, family.checks, family.id]).flatMap { text in
        text.lowercased().split { !$0.isLetter }
      }
      #expect(words.contains { $0 == "ai" }, "\(family.id)")
    }
    query.text = "zebra"
    #expect(query.families().isEmpty)
  }

  @Test func `keeps to the filters`() {
    var query = BankQuery()
    query.text = "conflict"
    query.pack = .software
    #expect(!query.families().isEmpty)
    #expect(query.families().allSatisfy { $0.packs.contains(.software) })
  }

  @Test func `of a format shows what was made for it first`() {
    var query = BankQuery()
    query.format = .artificial
    #expect(query.families().first?.id == "ai-interviewer")
    query.format = .asynchronous
    #expect(query.families().first?.formats?.contains(.asynchronous) == true)
  }
}

@Suite struct `The packs of a role` {
  private let now = Given.now

  private func journal(aimingFor title: String) -> Journal {
    Given.journal(TargetRole(id: now.newID(), addedAt: now.now, title: title))
  }

  @Test func `bring one of their questions into the ten to begin with, and others stay out`() {
    let nurse = journal(aimingFor: "Registered nurse, night shift").starterSet()
    #expect(nurse.count == 10)
    #expect(nurse.count { $0.packs.contains(.nursing) } == 1)
    #expect(Journal().starterSet().allSatisfy { $0.isGeneral })
    #expect(journal(aimingFor: "Falconer").starterSet().allSatisfy { $0.isGeneral })
  }
}
