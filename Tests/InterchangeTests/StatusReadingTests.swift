import Foundation
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
    ("Rejected", .rejected), ("REJECTED", .rejected), ("Application declined", .rejected),
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

  @Test(arguments: [
    ("No longer accepting applications", Stage.expired), ("Not accepting applications", .expired),
    ("Hired someone else", .rejected), ("They hired internally", .rejected),
    ("Not accepted", .rejected), ("Accepted another offer", .withdrawn),
    ("Offer accepted elsewhere", .withdrawn), ("Application accepted", .applied),
    ("Signed up for talent pool", .applied), ("Not offered the job", .rejected),
    ("Offered interview", .interview), ("Interview offered", .interview),
    ("Waiting for offer", .interview), ("Not selected for interview", .rejected),
    ("Offer rejected", .withdrawn), ("Rejected offer", .withdrawn), ("Rejected by me", .withdrawn),
    ("Declined by me", .withdrawn), ("Closed by me", .withdrawn),
    ("I turned down the offer", .withdrawn), ("Offer rescinded", .rejected),
    ("Awaiting Response", .applied), ("OA", .screen), ("On hold", .applied),
  ]) func `who said it and a "not" count`(_ text: String, _ stage: Stage) {
    #expect(StatusReading(text)?.stage == stage)
  }

  @Test func `words of ten languages are read as their table says`() throws {
    let share = try Self.shareRead(of: "statuses.tsv")
    #expect(share.right >= 0.99, "\(share.wrong.prefix(20))")
  }

  /// This half of the table was kept apart while the words were written, and may not be looked at when
  /// they are changed.
  @Test func `words that nobody looked at are read as well`() throws {
    #expect(try Self.shareRead(of: "statuses-held-out.tsv").right >= 0.97)
  }

  private static func shareRead(of name: String) throws -> (right: Double, wrong: [String]) {
    let text = try String(decoding: Data(contentsOf: Given.file(name)), as: UTF8.self)
    let rows = text.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
    let wrong = rows.filter { label(of: String($0[1])) != $0[2] }
    let right = 1 - Double(wrong.count) / Double(rows.count)
    return (right, wrong.map { $0.joined(separator: " | ") })
  }

  private static func label(of text: String) -> String {
    guard let reading = StatusReading(text) else { return "unknown" }
    if reading.isOnHold { return "on-hold" }
    switch reading.stage {
    case .screen, .interview: return "talking"
    case .offer: return "offered"
    case .noAnswer: return "no-reply"
    case .expired, .cancelled: return "closed"
    default: return reading.stage.rawValue
    }
  }

  @Test func `an offer that was not taken was an offer`() {
    #expect(StatusReading("Offer declined")?.hadOffer == true)
    #expect(StatusReading("Rejected")?.hadOffer == false)
  }

  @Test(arguments: [
    "", "Archived", "???", "Banana", "Declined", "Closed by Andrew", "Delivery Failed", "Pending?",
  ])
  func `other words mean nothing`(_ text: String) {
    #expect(StatusReading(text) == nil)
  }
}
