import Foundation
import Records
import Support
import Testing
@testable import Web

@Suite struct `What is taken along` {
  @Test func `comes back on the day the next interview has on the person's own clock`()
    async throws
  {
    let visitor = Visitor()
    _ = try await visitor.post(
      "/rejections",
      [("company", "Helios Energy"), ("after-interview", "yes")]
    )
    let now = visitor.clock.surroundings
    let application = JobApplication(
      id: now.newID(),
      addedAt: now.now,
      company: "Aoyama",
      title: "Analyst"
    )
    var interview = Interview(
      id: now.newID(),
      application: application.id,
      addedAt: now.now,
      zone: "Asia/Tokyo"
    )
    // Saturday at five in Tokyo is Friday evening in Berlin.
    interview.day = now.today + 5
    interview.time = ClockTime("05:00")
    let recovery = try #require(try await visitor.keeper.journal().shelf(Recovery.self).last)
    var lesson = Lesson(id: now.newID(), learnedAt: now.now, sort: .keep, text: "The opening")
    lesson.recovery = recovery.id
    let (planned, kept) = (interview, lesson)
    try await visitor.keeper.commit { _ in [.save(application), .save(planned), .save(kept)] }
    let page = try await visitor.get("/recoveries/\(recovery.id)")
    #expect(page.text.contains("Rebound shows it again on the page for Aoyama, Friday."))
  }
}
