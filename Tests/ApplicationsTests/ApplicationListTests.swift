import Foundation
import Records
import Support
import Testing

@Suite struct `The list of applications` {
  let journal = Journal().after([
    .save(Telling.application(1, "Helios Energy", stage: .interview)),
    .save(Telling.application(2, "Ébène Cafés", stage: .applied, at: .start + 60)),
    .save(Telling.application(3, "Brightside Foods", stage: .rejected, at: .start + 120)),
    .save(Telling.application(4, "alder & Co", stage: .idea, at: .start + 180)),
  ])

  private func companies(_ change: (inout ApplicationQuery) -> Void) -> [String] {
    var query = ApplicationQuery()
    change(&query)
    return journal.applications(query).rows.map(\.company)
  }

  @Test func `opens on those that run, newest first`() {
    #expect(companies { _ in } == ["alder & Co", "Ébène Cafés", "Helios Energy"])
  }

  @Test func `keeps those that have ended to themselves`() {
    #expect(companies { $0.isAboutEnded = true } == ["Brightside Foods"])
  }

  @Test func `shows an employer the person has hidden among the hidden alone`() {
    var hidden = Telling.application(1, "Helios Energy", stage: .interview)
    hidden.isHidden = true
    let journal = journal.after([.save(hidden)])
    var query = ApplicationQuery()
    #expect(journal.applications(query).rows.map(\.company) == ["alder & Co", "Ébène Cafés"])
    #expect(!journal.openApplications.contains { $0.id == hidden.id })
    query.isAboutEnded = true
    #expect(journal.applications(query).rows.map(\.company) == ["Brightside Foods"])
    query.isAboutHidden = true
    query.isAboutEnded = false
    #expect(journal.applications(query).rows.map(\.company) == ["Helios Energy"])
  }

  @Test func `sorts by company whatever the case, and by how far along`() {
    #expect(companies { $0.order = .company }.first == "alder & Co")
    #expect(companies { $0.order = .stage } == ["Helios Energy", "Ébène Cafés", "alder & Co"])
  }

  @Test func `sorts by follow-up, and puts what has none last`() {
    var follow = Telling.application(1, "Helios Energy", stage: .interview)
    follow.nextFollowUpOn = Day(.start, in: .berlin)
    var query = ApplicationQuery()
    query.order = .followUp
    let rows = journal.after([.save(follow)]).applications(query).rows
    #expect(rows.map(\.company) == ["Helios Energy", "alder & Co", "Ébène Cafés"])
  }

  @Test func `filters by words without regard to case and accents`() {
    #expect(companies { $0.words = SoughtWords("EBENE") } == ["Ébène Cafés"])
    #expect(companies { $0.words = SoughtWords("analyst helios") } == ["Helios Energy"])
    #expect(companies { $0.words = SoughtWords("nothing") } == [])
  }

  @Test(arguments: ApplicationQuery.Order.allCases)
  func `every page together is the whole list`(order: ApplicationQuery.Order) {
    let many = Journal().after(
      (UInt64(1)...450).map { number in
        .save(Telling.application(number, "Firm \(number % 7)", at: .start + Double(number)))
      }
    )
    var seen: [RecordID] = []
    var query = ApplicationQuery()
    query.order = order
    for page in 1...3 {
      query.page = page
      let part = many.applications(query)
      #expect(part.hasNext == (page < 3))
      seen += part.rows.map(\.id.raw)
    }
    #expect(seen.count == 450)
    #expect(Set(seen).count == 450)
  }

  @Test func `the board has every open stage in order, and nothing that has ended`() {
    let board = journal.board(atMost: 10)
    #expect(board.map(\.stage) == [.idea, .applied, .screen, .interview, .offer])
    #expect(board.flatMap(\.applications).count == 3)
  }
}

@Suite struct `A twin` {
  let first = Telling.application(1, "Helios Energy", "Data analyst")

  @Test func `has the same company and title, in whatever case`() {
    let journal = Journal().after([.save(first)])
    let twin = journal.twin(of: Telling.application(2, "HELIOS energy", "data Analyst"))
    #expect(twin?.application.id == first.id)
    #expect(twin?.sameness == .companyAndTitle)
    #expect(journal.twin(of: Telling.application(2, "Helios Energy", "Data engineer")) == nil)
  }

  @Test func `or the same link, whatever its beginning and end`() {
    var one = first
    one.link = "https://www.helios.example/jobs/7/"
    var other = Telling.application(2, "Helios", "Analyst")
    other.link = "http://helios.example/jobs/7"
    #expect(Journal().after([.save(one)]).twin(of: other)?.sameness == .link)
  }

  @Test func `is never the application itself`() {
    #expect(Journal().after([.save(first)]).twin(of: first) == nil)
  }
}
