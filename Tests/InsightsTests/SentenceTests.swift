import Foundation
import Insights
import Records
import Support
import Testing

/// Every sentence an insight can say is listed, so that somebody reads it before it is said.
struct SentenceTests {
  /// A kind of insight, where its words stand, and lives in which all of them are said.
  struct Telling: Sendable, CustomTestStringConvertible {
    let kind: Insight.Kind
    let sources: [String]
    /// What is said too seldom to make a life of it.
    var also: [Phrase] = []
    let lives: @Sendable () -> [[any JournalRecord]]

    var testDescription: String { kind.rawValue }
  }

  static let all = [
    Telling(
      kind: .funnel,
      sources: ["Funnel/FunnelInsight.swift"],
      also: ["The two views point to different steps, and both can be right."]
    ) {
      [
        Given.funnel(60, 9, 5, 1), Given.funnel(150, 3, 1, 0), Given.funnel(150, 30, 2, 0),
        Given.funnel(60, 40, 30, 1), Given.funnel(3, 2, 1, 0), Given.funnel(30, 25, 24, 23),
        Given.funnel(400, 60, 9, 4), Given.funnel(1, 0, 0, 0), Given.funnel(300, 12, 9, 0),
        Given.funnel(600, 18, 0, 0), Given.funnel(400, 20, 3, 1), Given.funnel(600, 9, 3, 0),
        Given.funnel(600, 40, 34, 2), Given.funnel(800, 20, 1, 0), Given.funnel(1_000, 60, 30, 4),
        Given.funnel(300, 90, 2, 0), Given.funnel(300, 100, 90, 2),
        Given.funnel(20, 4, 1, 0, silent: 9), Given.funnel(300, 12, 9, 0, called: "Panel"),
      ]
    },
    Telling(
      kind: .segments,
      sources: ["Segments/SegmentInsight.swift"],
      also: ["A stricter test does not confirm it."]
    ) {
      [
        Given.sorted(phone: (1, of: 14), video: (14, of: 20)),
        Given.sorted(phone: (0, of: 24), video: (24, of: 30)),
        Given.sorted(phone: (2, of: 5), video: (1, of: 4)),
        Given.sorted(phone: (8, of: 14), video: (10, of: 20)),
        Given.sorted(phone: (2, of: 9), video: (14, of: 22)),
        Given.sorted(phone: (1, of: 9), video: (16, of: 31)),
        Given.sorted(phone: (0, of: 6), video: (15, of: 30)),
        Given.sorted(phone: (8, of: 14), video: (10, of: 20)) + silence(7),
      ]
        + [(0, 5), (0, 7), (1, 8), (1, 9), (1, 10), (2, 12), (2, 13), (3, 16)].map(
          Given.sortedInFour
        )
    },
    Telling(kind: .weakestCompetency, sources: ["Answers/CompetencyInsight.swift"]) {
      [
        Given.mocks(6, isHeard: true), Given.mocks(1, isHeard: false),
        Given.scored(14, points: 2),
        Given.scored(4, points: 0) + Given.scoredOnce("integrity", "customer-focus"),
        Given.scored(14, points: 0), Given.scored(1, points: 1),
        Given.scored(20, points: -1),
      ]
    },
    Telling(kind: .calibration, sources: ["Guesses/CalibrationInsight.swift"]) {
      [
        Given.guessed(24, 80, trueEvery: 4), Given.guessed(24, 20, trueEvery: 2),
        Given.guessed(12, 95, trueEvery: 5), Given.guessed(12, 10, trueEvery: 1),
        Given.guessed(12, 50, trueEvery: 2), Given.guessed(24, 50, trueEvery: 2),
        Given.guessed(80, 50, trueEvery: 2), Given.guessed(51, 50, trueEvery: 3),
        Given.guessed(51, 35, trueEvery: 2), Given.guessed(24, 50, trueEvery: 2) + silence(1),
        Given.guessed(24, 50, trueEvery: 2) + silence(5),
        Given.guessed(4, 50, trueEvery: 2), Given.guessed(1, 50, trueEvery: 2), Self.sharpGuesses,
      ]
    },
    Telling(kind: .flow, sources: ["Telling/FlowInsight.swift"]) {
      [
        Given.funnel(9, 3, 1, 0), Given.funnel(9, 3, 1, 1), Given.funnel(4, 0, 0, 0),
        Given.waits(answered: 2, of: 9),
        [
          Given.application(.noAnswer), Given.application(.withdrawn),
          Given.application(.cancelled),
        ],
        [Given.application(.offer)],
      ]
    },
    Telling(kind: .practice, sources: ["Telling/PracticeInsight.swift"]) {
      [Given.practised(0..<40), Given.practised(100..<103)]
    },
    Telling(kind: .wentWell, sources: ["Telling/WentWellInsight.swift"]) {
      [
        Given.talk(.advanced) { $0.wentWell = "The tour" },
        Given.talk(nil) { $0.wentWell = "Calm" },
      ]
    },
    Telling(
      kind: .replies,
      sources: ["Replies/ReplyInsight.swift"],
      also: ["Half of the answers came on the day you applied."]
    ) {
      [
        Given.waits(answered: 30, of: 60), Given.waits(answered: 12, of: 13),
        Given.waits(answered: 2, of: 9), Given.waits(answered: 9, of: 90),
        Given.waits(answered: 40, of: 90) + [Given.undated], Given.waits(answered: 0, of: 1),
        Given.waits(answered: 12, of: 20) + [Given.undated, Given.undated],
        Given.waits(answered: 20, of: 24) + Given.sorted(phone: (8, of: 14), video: (1, of: 2)),
      ]
    },
    Telling(kind: .factors, sources: ["Factors/FactorInsight.swift"]) {
      [
        Given.counted(40, apart: 2), Given.counted(40, apart: 0), Given.counted(8, apart: 2),
        Given.counted(60, apart: 1), Given.counted(1, apart: 1),
        Given.counted(40, apart: 2, also: ["r2"]), Given.counted(60, apart: 2, slips: 4),
      ]
    },
  ]

  /// Guesses that tell what comes.
  private static let sharpGuesses = (0..<24).flatMap { place in
    Given.talk(place.isMultiple(of: 2) ? .advanced : .rejected, daysAgo: 200 - place) {
      $0.prediction = place.isMultiple(of: 2) ? 85 : 20
    }
  }

  /// Interviews of which nobody has heard anything for months.
  private static func silence(_ count: Int) -> [any JournalRecord] {
    (0..<count).flatMap { place in
      Given.talk(nil, format: .phone, daysAgo: 150 + place) { $0.prediction = 50 }
    }
  }

  @Test(arguments: all)
  func `every sentence is listed, and short`(_ telling: Telling) throws {
    var sentences = SaidSentences()
    for life in telling.lives() {
      for change in Self.wishes {
        let journal = Journal().after(saving: life + [Given.preferences(change)])
        for insight in journal.insights(Given.now) where insight.kind == telling.kind {
          sentences.add(insight)
        }
      }
    }
    for phrase in telling.also { sentences.add(phrase) }
    let golden = Golden("sentences-\(telling.kind).txt")
    if Golden.isWriting { try golden.write(bytes: Data(sentences.listing.utf8)) }
    #expect(
      golden.bytes == Data(sentences.listing.utf8),
      "run with REBOUND_GOLDENS=write, and read"
    )
    for source in telling.sources {
      for key in try SaidSentences.keys(inSource: source) {
        #expect(sentences.examples[key] != nil, "never said: \(key)")
      }
    }
    for sentence in sentences.examples.values.flatMap({ $0.split(separator: ". ") }) {
      #expect(sentence.split(separator: " ").count <= 20, "\(sentence)")
      #expect(!sentence.contains("!"))
    }
  }

  private static let wishes: [@Sendable (inout Preferences) -> Void] = [
    { _ in }, { $0.numbersOff = true }, { $0.funnelByLever = true },
    { $0.usualShares = ["round-to-next": 44] },
    { preferences in
      for step in FunnelStep.allCases { preferences.usualShares[step.rawValue] = 30 }
    },
  ]
}
