import Foundation
import Insights
import Testing

/// People whose truth is known: what is planted is found about as often as can be, and nothing is
/// found where nothing is.
struct PlantedTests {
  @Test func `a clear weakness is ranked lowest in most searches of ten interviews`() {
    var source = SeededNumbers(seed: 11)
    let people = 400
    let found = (0..<people).count { _ in
      let levels = Self.scores(interviews: 10, weakness: -1.2, &source).levels
      return levels.indices.max { levels[$0].isLowest < levels[$1].isLowest } == 0
    }
    // An exact model of the same people finds 82 in 100, give or take two.
    #expect(Double(found) / Double(people) > 0.76)
  }

  @Test func `equal competencies seldom look unequal`() {
    var source = SeededNumbers(seed: 12)
    let people = 400
    let fired = (0..<people).count { _ in
      Self.scores(interviews: 10, weakness: 0, &source).levels.contains(where: \.stands)
    }
    #expect(Double(fired) / Double(people) <= 0.03)
  }

  @Test func `a planted bottleneck is ranked lowest about as often as the tables say`() {
    var source = SeededNumbers(seed: 13)
    let people = 400
    let found = (0..<people).count { _ in
      let planted = source.index(below: 3)
      let stages = Self.funnel(interviews: 20, weak: planted, odds: 0.25, &source).stages
      return stages.indices.max { stages[$0].isLowest < stages[$1].isLowest } == planted
    }
    #expect(Double(found) / Double(people) > 0.8)
  }

  @Test func `a usual search alerts seldom`() {
    var source = SeededNumbers(seed: 14)
    let people = 400
    let fired = (0..<people).count { _ in
      Self.funnel(interviews: 40, weak: 0, odds: 1, &source).stages.contains(where: \.alerts)
    }
    #expect(Double(fired) / Double(people) <= 0.06)
  }

  /// Six answers an interview, over eight competencies, the first weaker by so many points.
  private static func scores(
    interviews: Int,
    weakness: Double,
    _ source: inout SeededNumbers
  ) -> CompetencyModel {
    var scores: [CompetencyModel.Score] = []
    for occasion in 0..<interviews {
      let mood = 0.5 * source.normal()
      var order = Array(0..<8)
      source.shuffle(&order)
      for competency in order.prefix(6) {
        let level = 3.2 + mood + (competency == 0 ? weakness : 0) + 0.9 * source.normal()
        let score = min(5, max(1, level.rounded()))
        scores.append(.init(competency: competency, score: score, occasion: occasion))
      }
    }
    return CompetencyModel(scores, competencies: 8)
  }

  /// A search until so many first interviews, one stage weaker than usual by these odds.
  private static func funnel(
    interviews: Int,
    weak: Int,
    odds: Double,
    _ source: inout SeededNumbers
  ) -> FunnelModel {
    let usual = [0.12, 0.45, 0.40]
    let shares = usual.indices.map { stage in
      logistic(logit(usual[stage]) + 0.3 * source.normal() + (stage == weak ? log(odds) : 0))
    }
    var (passed, resolved) = ([0.0, 0, 0], [0.0, 0, 0])
    while passed[0] < Double(interviews) {
      for stage in usual.indices {
        resolved[stage] += 1
        guard source.happens(shares[stage]) else { break }
        passed[stage] += 1
      }
    }
    return FunnelModel(
      usual.indices.map {
        FunnelStage(benchmark: usual[$0], passed: passed[$0], resolved: resolved[$0])
      }
    )
  }
}
