import Foundation
import Insights
import Records
import Support
import Testing

/// No headline says what the interval beside it denies, over many journals, with numbers and in words.
struct HeadlineLawTests {
  private func cards(
    _ records: [any JournalRecord],
    _ kind: Insight.Kind
  ) -> [(summary: String, interval: String)] {
    [false, true].compactMap { numbersOff in
      let wishes = Given.preferences { $0.numbersOff = numbersOff }
      let card = Journal().after(saving: records + [wishes]).insights(Given.now)
        .first { $0.kind == kind }
      guard let card, let interval = card.interval else { return nil }
      return (Speaker.english.say(card.summary), Speaker.english.say(interval))
    }
  }

  @Test func `guesses are called right only where the interval says so, and high only where it is`()
  {
    var source = SeededNumbers(seed: 4)
    var said: Set<String> = []
    for _ in 0..<120 {
      let count = 10 + source.index(below: 70)
      let records = Given.guessed(
        count,
        5 + 5 * source.index(below: 19),
        trueEvery: 1 + source.index(below: 4)
      )
      for (summary, interval) in cards(records, .calibration) {
        said.insert(summary)
        let numbers = interval.matches(of: /\d+/).compactMap { Int($0.output) }
        switch summary {
        case "Your guesses are about right.":
          #expect(numbers.filter { $0 != 100 }.allSatisfy { $0 <= 10 }, "\(interval)")
          #expect(!interval.contains("clearly"))
        case "Your guesses tend to be too high.",
          "It is too early to tell whether your guesses are too high.":
          #expect(!interval.contains("low"), "\(summary) \(interval)")
        case "Your interviews tend to go better than you guess.",
          "It is too early to tell whether your guesses are too low.":
          #expect(!interval.contains("high"), "\(summary) \(interval)")
        default:
          #expect(
            summary == "It is too early to tell whether your guesses are too high or too low."
          )
          #expect(interval.contains("low") && interval.contains("high"), "\(interval)")
        }
      }
    }
    #expect(said.count >= 4, "\(said)")
  }

  @Test func `a mood is said to have risen, fallen or stayed only as far as its interval says so`()
  {
    var source = SeededNumbers(seed: 5)
    var said: Set<String> = []
    for _ in 0..<60 {
      let slope = Double(source.index(below: 9) - 4) / 28
      let noise = source.unit() * 1.5
      let days = (0..<42).map { day -> any JournalRecord in
        var checkIn = CheckIn(
          id: Given.newID(),
          takenAt: Given.moment(41 - day, hour: 9),
          day: Given.today - (41 - day)
        )
        let mood = 5 + slope * Double(day - 21) + noise * source.normal()
        checkIn.mood = min(10, max(0, Int(mood.rounded())))
        return checkIn
      }
      for (summary, interval) in cards(days, .moodTrend) {
        said.insert(summary)
        let falls = interval.contains("down") || interval.contains("fall")
        let rises = interval.contains("up") || interval.contains("rise")
        if summary.contains("rise.") || summary.hasSuffix("mood rose over the last four weeks.") {
          #expect(rises && !falls, "\(summary) \(interval)")
        } else if summary.contains("fall.") || summary.hasSuffix("fell over the last four weeks."),
          !summary.contains("rose or fell")
        {
          #expect(falls && !rises, "\(summary) \(interval)")
        } else if summary.contains("about the same") {
          let points = interval.matches(of: /\d+\.\d/).compactMap { Double($0.output) }
          #expect(points.allSatisfy { $0 <= 1 }, "\(interval)")
        } else {
          #expect(summary.contains("rose or fell"), "\(summary)")
        }
      }
    }
    #expect(said.count >= 3, "\(said)")
  }

  @Test func `a step is called low only where its interval lies below all that is usual`() {
    var source = SeededNumbers(seed: 6)
    var said: Set<String> = []
    for person in 0..<150 {
      let applied = 20 + source.index(below: 400)
      let talks = min(applied, 1 + source.index(below: 60))
      let later = source.index(below: talks + 1)
      let offers = later == 0 ? 0 : source.index(below: later)
      let own = Given.preferences { preferences in
        if person.isMultiple(of: 2) {
          for step in FunnelStep.allCases { preferences.usualShares[step.rawValue] = 30 }
        }
      }
      let journal = Journal().after(saving: Given.funnel(applied, talks, later, offers) + [own])
      let ground = InsightGround(journal, Given.now)
      let reading = FunnelReading(ground)
      let low = FunnelStep.allCases.filter {
        reading.isCompared($0)
          && reading[$0].interval.high
            < ground.journal.preferences(zone: .gmt).usual(at: $0).range.low
      }
      guard let card = journal.insights(Given.now).first(where: { $0.kind == .funnel }) else {
        continue
      }
      let summary = Speaker.english.say(card.summary)
      said.insert(summary)
      switch card.standing {
      case .likely: #expect(reading.named.map(low.contains) == true, "\(summary)")
      case .unclear: #expect(summary.contains("too early to tell") == !low.isEmpty, "\(summary)")
      default: break
      }
      if card.standing != .likely {
        let lines = card.more.map(Speaker.english.say)
        #expect(!lines.contains { $0.contains("add the most offers") })
      }
    }
    #expect(said.count >= 5, "\(said)")
  }
}
