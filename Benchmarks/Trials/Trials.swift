/// Every trial, in the order of the table.
package enum Trials {
  /// One cell of the table; each is by itself, so that they can run side by side.
  package struct Cell: Sendable {
    package let name: String
    package let lines: @Sendable (TrialSize) -> [TrialLine]
  }

  package static let all: [Cell] =
    [
      Cell(name: "funnel-0.4") { FunnelTrial(odds: 0.4, cell: 1).lines($0) },
      Cell(name: "funnel-0.25") { FunnelTrial(odds: 0.25, cell: 2).lines($0) },
      Cell(name: "funnel-null") { FunnelTrial(odds: 1, cell: 3).lines($0) },
      Cell(name: "funnel-wide") { FunnelTrial(odds: 1, spread: 0.8, cell: 4).lines($0) },
      Cell(name: "segments-0.2") { SegmentTrial(odds: 0.2, cell: 5).lines($0) },
      Cell(name: "segments-0.1") { SegmentTrial(odds: 0.1, cell: 6).lines($0) },
      Cell(name: "segments-null") { SegmentTrial(odds: 1, cell: 7).lines($0) },
      Cell(name: "answers-0.8") { CompetencyTrial(points: 0.8, cell: 8).lines($0) },
      Cell(name: "answers-1.2") { CompetencyTrial(points: 1.2, cell: 9).lines($0) },
      Cell(name: "answers-null") { CompetencyTrial(points: 0, cell: 10).lines($0) },
      Cell(name: "answers-mocks-0.8") {
        CompetencyTrial(points: 0.8, mocks: true, cell: 44).lines($0)
      },
      Cell(name: "answers-mocks-null") {
        CompetencyTrial(points: 0, mocks: true, cell: 45).lines($0)
      },
      Cell(name: "factors-1-0.3") { FactorTrial(effect: 1, reliability: 0.3, cell: 11).lines($0) },
      Cell(name: "factors-1-0.7") { FactorTrial(effect: 1, reliability: 0.7, cell: 12).lines($0) },
      Cell(name: "factors-2-0.3") { FactorTrial(effect: 2, reliability: 0.3, cell: 13).lines($0) },
      Cell(name: "factors-2-0.7") { FactorTrial(effect: 2, reliability: 0.7, cell: 14).lines($0) },
      Cell(name: "factors-null") { FactorTrial(effect: 0, reliability: 0.5, cell: 15).lines($0) },
      Cell(name: "guesses-null") { CalibrationTrial(lean: 0, cell: 16).lines($0) },
      Cell(name: "guesses-0.15") { CalibrationTrial(lean: 0.15, cell: 17).lines($0) },
      Cell(name: "guesses-0.25") { CalibrationTrial(lean: 0.25, cell: 18).lines($0) },
      Cell(name: "guesses-low") { CalibrationTrial(lean: -0.15, cell: 19).lines($0) },
      Cell(name: "guesses-forgotten") {
        CalibrationTrial(lean: 0, forgotten: 0.3, cell: 26).lines($0)
      },
      Cell(name: "factors-halo") {
        FactorTrial(effect: 0, reliability: 0.5, halo: 1, cell: 27).lines($0)
      },
      Cell(name: "quiet") { QuietTrial(cell: 21).lines($0) },
      Cell(name: "activities-1") { ActivityTrial(effect: 1, cell: 31).lines($0) },
      Cell(name: "activities-0.5") { ActivityTrial(effect: 0.5, cell: 32).lines($0) },
      Cell(name: "activities-null") { ActivityTrial(effect: 0, cell: 33).lines($0) },
      Cell(name: "activities-daily") { ActivityTrial(effect: 0, logging: 0.9, cell: 34).lines($0) },
      Cell(name: "mood-null") { MoodTrendTrial(rise: 0, cell: 35).lines($0) },
      Cell(name: "mood-dips") { MoodTrendTrial(rise: 0, apart: 25, cell: 36).lines($0) },
      Cell(name: "mood-many-dips") { MoodTrendTrial(rise: 0, apart: 12, cell: 28).lines($0) },
      Cell(name: "mood-lasting") { MoodTrendTrial(rise: 0, carried: 0.6, cell: 29).lines($0) },
      Cell(name: "mood-2") { MoodTrendTrial(rise: 2, cell: 37).lines($0) },
      Cell(name: "mood-3") { MoodTrendTrial(rise: 3, cell: 38).lines($0) },
      Cell(name: "setbacks-3-10") {
        SetbackTrial(decay: 3, apart: 10, days: 120, known: 0.96, cell: 39).lines($0)
      },
      Cell(name: "setbacks-3-25") {
        SetbackTrial(decay: 3, apart: 25, days: 240, known: 0.97, cell: 40).lines($0)
      },
      Cell(name: "setbacks-7-10") {
        SetbackTrial(decay: 7, apart: 10, days: 120, known: 0.91, cell: 41).lines($0)
      },
      Cell(name: "setbacks-7-25") {
        SetbackTrial(decay: 7, apart: 25, days: 120, known: 0.84, cell: 42).lines($0)
      },
      Cell(name: "setbacks-7-10-long") {
        SetbackTrial(decay: 7, apart: 10, days: 240, known: 0.93, cell: 43).lines($0)
      },
    ] + replies + silences + worlds

  /// How long answers take, among employers of several kinds.
  private static let replies: [Cell] = ReplyTrial.Employers.allCases.enumerated().map {
    place,
    kind in
    Cell(name: "replies-\(kind)") {
      ReplyTrial(kind, cell: place == 0 ? 20 : 21 + UInt64(place)).lines($0)
    }
  }

  /// The same where employers leave some of those they reject without an answer.
  private static let silences: [Cell] =
    [1.0, 0.7, 0.5].enumerated().map { place, told in
      Cell(name: "silent-guesses-\(told)") {
        CalibrationTrial(lean: 0, told: told, cell: 90 + UInt64(place)).lines($0)
      }
    } + [
      Cell(name: "silent-guesses-closed") {
        CalibrationTrial(lean: 0, told: 0.5, closing: 45, cell: 93).lines($0)
      },
      Cell(name: "silent-guesses-lean") {
        CalibrationTrial(lean: 0.25, told: 0.5, cell: 94).lines($0)
      },
      Cell(name: "silent-guesses-lean-closed") {
        CalibrationTrial(lean: 0.25, told: 0.5, closing: 45, cell: 95).lines($0)
      },
      Cell(name: "silent-sorts") { SegmentTrial(odds: 1, told: 0.5, cell: 96).lines($0) },
    ]

  /// The way to an offer in worlds that break what it was first tuned in.
  private static let worlds: [Cell] =
    World.ordinary.enumerated().map { place, world in
      Cell(name: "world-\(place)") { WorldTrial(world, cell: 50 + UInt64(place)).lines($0) }
    }
    + World.broken.enumerated().map { place, world in
      Cell(name: "broken-\(place)") { WorldTrial(world, cell: 69 + UInt64(place)).lines($0) }
    }
    + World.learning.enumerated().map { place, world in
      Cell(name: "learning-\(place)") { WorldTrial(world, cell: 46 + UInt64(place)).lines($0) }
    }
    + weak.enumerated().map { place, world in
      Cell(name: "weak-\(place)") { WorldTrial(world, cell: 80 + UInt64(place)).lines($0) }
    }

  private static let weak: [World] = [true, false].flatMap { own in
    [
      World("2 rounds", rounds: 2...2, pass: 0.45, last: 0.4),
      World("2–5 rounds", rounds: 2...5, pass: 0.5, last: 0.4),
    ].flatMap { world in [0.3, 0.15].map { world.with($0, ownFigures: own) } }
  }
}
