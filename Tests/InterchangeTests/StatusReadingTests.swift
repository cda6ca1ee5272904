import Interchange
import Records
import Testing

@Suite struct StatusReadingTests {
  @Test(arguments: [
    ("Wishlist", Stage.idea), ("SAVED", .idea), ("Bookmarked", .idea), ("Draft", .idea),
    ("Not applied yet", .idea), ("Applied", .applied), ("submitted", .applied),
    ("In review", .applied), ("APPLIED", .applied), ("Phone Screen", .screen), ("Call", .screen),
    ("Assessment sent", .screen), ("Interviewing", .interview), ("INTERVIEWING", .interview),
    ("Phone interview", .interview), ("On-site", .interview), ("Final round", .interview),
    ("Offer", .offer), ("Negotiating", .offer), ("Offer accepted", .accepted), ("Hired", .accepted),
    ("Rejected", .rejected), ("REJECTED", .rejected), ("Declined", .rejected),
    ("Closed", .expired), ("Not Selected", .rejected), ("No response", .noAnswer),
    ("Ghosted", .noAnswer), ("ghosted :(", .noAnswer), ("no-answer", .noAnswer),
    ("I Withdrew", .withdrawn), ("Withdrawn", .withdrawn), ("Declined offer", .withdrawn),
    ("Expired", .expired), ("Job closed", .expired), ("Posting removed", .expired),
    ("Closed: position filled", .rejected), ("Position Removed", .cancelled),
    ("Hiring freeze", .cancelled), ("{\"id\":3,\"name\":\"Applied\"}", .applied),
  ]) func `a word means a stage`(_ text: String, _ stage: Stage) {
    #expect(StatusReading(text)?.stage == stage)
  }

  @Test(arguments: Stage.all) func `Rebound's own words read back`(_ stage: Stage) {
    #expect(StatusReading(stage.rawValue)?.stage == stage)
  }

  @Test(arguments: ["Inter + Rejec", "Interview / Rejected", "Rejected after final interview"])
  func `a no after an interview keeps the interview`(_ text: String) {
    #expect(StatusReading(text)?.stage == .rejected)
    #expect(StatusReading(text)?.hadInterview == true)
  }

  @Test(arguments: [
    ("Expired", Outcome.noAnswer), ("Closed", .noAnswer), ("Ghosted", .noAnswer),
    ("Rejected", .rejected), ("Position removed", .cancelled), ("Withdrawn", .withdrew),
  ]) func `an interview ends as its application does`(word: String, outcome: Outcome) throws {
    let journal = try Given.journal(
      "Company,Status,Interview Date\nHeron Labs,\(word),2026-01-09\n"
    )
    #expect(journal.interviews.map(\.outcome) == [outcome])
  }

  @Test func `no interview is no interview`() {
    #expect(StatusReading("Rejected (no interview)")?.hadInterview == false)
    #expect(StatusReading("Rejected")?.hadInterview == false)
  }

  @Test func `an offer that was not taken was an offer`() {
    #expect(StatusReading("Offer declined")?.hadOffer == true)
    #expect(StatusReading("Rejected")?.hadOffer == false)
  }

  @Test(arguments: [
    "", "Archived", "???", "Banana", "thank you for your time and interest in us, we",
  ])
  func `other words mean nothing`(_ text: String) {
    #expect(StatusReading(text) == nil)
  }
}
