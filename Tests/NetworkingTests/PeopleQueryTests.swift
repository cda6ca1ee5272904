import Foundation
import Records
import Support
import Testing

@Suite struct `A list of people` {
  private let today = Given.now.today

  private func names(_ change: (inout PeopleQuery) -> Void) -> [String] {
    var (ana, ben, cleo) = (
      Given.contact("Ána", last: today - 100), Given.contact("ben"),
      Given.contact("Cleo", last: today - 10)
    )
    ana.labels = ["Mentors"]
    ana.addedAt = ana.addedAt.addingTimeInterval(60)
    ben.field = "Nursing"
    ben.email = "ben@wren.example"
    cleo.labels = ["mentors", "fair"]
    var query = PeopleQuery()
    change(&query)
    return Given.journal(cleo, ben, ana).people(query, on: today).map(\.name)
  }

  @Test func `goes by name, or by who has not been in touch for longest`() {
    #expect(names { _ in } == ["Ána", "ben", "Cleo"])
    #expect(names { $0.order = .quiet } == ["Ána", "Cleo", "ben"])
    #expect(names { $0.order = .newest }.first == "Ána")
  }

  @Test func `is narrowed down by label, field, address and quiet time`() {
    #expect(names { $0.label = FoldedText("MENTORS") } == ["Ána", "Cleo"])
    #expect(names { $0.field = FoldedText("nursing") } == ["ben"])
    #expect(names { $0.words = SoughtWords("wren.example") } == ["ben"])
    #expect(names { $0.quietFor = 30 } == ["Ána"])
  }

  @Test func `knows its labels, each once`() {
    var (ana, ben) = (Given.contact("Ana"), Given.contact("Ben"))
    ana.labels = ["Mentors", "old firm"]
    ben.labels = ["mentors"]
    #expect(Given.journal(ana, ben).contactLabels == ["Mentors", "old firm"])
  }
}
