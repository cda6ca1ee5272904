import Foundation
import Insights
import Records
import Support
import Testing

/// What nobody answered weighs in every insight about interviews, and closing it changes nothing.
struct SilenceTests {
  private func ground(_ records: [any JournalRecord]) -> InsightGround {
    InsightGround(Journal().after(saving: records), Given.now)
  }

  /// Twelve interviews that led on, and so many without an answer.
  private func silent(_ outcome: Outcome?, daysAgo: Int = 150) -> [any JournalRecord] {
    (0..<12).flatMap { place in
      Given.talk(.advanced, format: .video, daysAgo: 200 - place) { $0.prediction = 50 }
    }
      + (0..<12).flatMap { place in
        Given.talk(outcome, format: .phone, daysAgo: daysAgo - place) { $0.prediction = 50 }
      }
  }

  @Test func `guesses look low only if silences are left out`() {
    let reading = CalibrationReading(ground(silent(nil)))
    #expect(reading.count == 12)
    #expect(abs(reading.forecasts.bias) < 0.05)
    #expect(CalibrationReading(ground(silent(.rejected))).forecasts.bias == 0)
  }

  @Test func `a sort that is never answered is one that does not lead on`() throws {
    let levels = SegmentReading(ground(silent(nil))).levels
    let phone = try #require(levels.first { $0.name == "phone" })
    #expect(phone.model.share < 0.3)
    #expect(phone.model.counts.count == 12)
  }

  @Test(arguments: [nil, Outcome.noAnswer])
  func `a silence weighs the same, closed by hand or not`(_ outcome: Outcome?) {
    let open = ground(silent(nil))
    let other = ground(silent(outcome))
    #expect(CalibrationReading(open).model == CalibrationReading(other).model)
    #expect(FunnelReading(open).model.stages == FunnelReading(other).model.stages)
    let shares = [open, other].map { SegmentReading($0).levels.map(\.model.share) }
    #expect(shares[0] == shares[1])
  }

  @Test func `a silence of a few days says nothing, and one of months nearly all`() {
    let model = ReplyModel([])
    #expect(model.missed(after: 1) < 0.01)
    #expect(model.missed(after: 12) < model.missed(after: 30))
    #expect(model.missed(after: 200) > 0.95)
  }

  @Test func `rows, counts and words of the steps rest on the same cases`() throws {
    let records = Given.funnel(20, 4, 1, 0, silent: 9)
    let card = try #require(
      Journal().after(saving: records).insights(Given.now).first { $0.kind == .funnel }
    )
    let said = card.more.map(Speaker.english.say)
    #expect(
      said.first == "Applications: 4 of 20 led to a next step, 7 did not, and 9 have no answer."
    )
    #expect(Speaker.english.say(card.basis) == "16 answers, and 9 not answered")
    #expect(card.count == 25)
  }
}
