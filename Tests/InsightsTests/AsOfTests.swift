import Foundation
import Insights
import Records
import Support
import Testing

/// A journal as it was on the evening of a day.
struct AsOfTests {
  private let journal = Journal().after(
    saving: Given.talk(.rejected, daysAgo: 40) { $0.prediction = 60 }
      + Given.talk(.advanced, daysAgo: 20) { $0.prediction = 40 }
  )

  private func evening(_ daysAgo: Int) -> Surroundings {
    Given.now.evening(of: Given.today - daysAgo)
  }

  @Test func `leaves out what had not happened yet`() {
    let earlier = journal.asOf(evening(30))
    #expect(earlier.shelf(Interview.self).map(\.outcome) == [.rejected])
    #expect(earlier.shelf(FieldNotes.self).count == 1)
    #expect(journal.asOf(evening(300)).shelf(Interview.self).isEmpty)
  }

  @Test func `is the whole journal today, and on any later day`() {
    for view in [evening(0), evening(-30)] {
      let same = journal.asOf(view)
      #expect(same.everything.count == journal.everything.count)
      #expect(same.shelf(Interview.self).map(\.outcome) == [.rejected, .advanced])
    }
    #expect(Given.now.evening(of: Given.today).now == Given.now.now)
  }

  @Test func `takes back a stage and an outcome that came later`() throws {
    var application = JobApplication(
      id: Given.newID(),
      addedAt: Given.moment(0),
      company: "Lumen Labs",
      title: "Analyst"
    )
    application.appliedOn = Given.today - 60
    application.firstResponseOn = Given.today - 30
    application.stage = .rejected
    application.history = [
      StageChange(stage: .applied, day: Given.today - 60),
      StageChange(stage: .rejected, day: Given.today - 30),
    ]
    let whole = Journal().after(saving: [application])
    let then = try #require(whole.asOf(evening(45))[application.id])
    #expect(then.stage == .applied && then.firstResponseOn == nil && then.history.count == 1)
    #expect(try #require(whole.asOf(evening(30))[application.id]).stage == .rejected)
    #expect(whole.asOf(evening(61))[application.id] == nil)
  }
}
