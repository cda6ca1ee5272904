import Foundation
import Insights
import Records
import Samples

/// How interviews go where a made-up person looks for work.
package struct World: Sendable {
  let name: String
  /// How many rounds a process has, each number equally often.
  let rounds: ClosedRange<Int>
  /// The share that passes a round, and the share that passes the last.
  let pass: Double
  let last: Double
  /// The share of applications that lead to an interview.
  var application = 0.12
  /// How many of those they reject are told.
  var told = 0.7
  /// The person closes what has been silent for so many days.
  var closesAfter: Int?
  /// Whether the person has set what is usual here as their own figures.
  var hasOwnFigures = false
  /// The step that is weak, and its odds.
  var weak: FunnelStep?
  var odds = 1.0
  /// How far people lie from all this, as a standard deviation of log odds.
  var spread = 0.3
  /// The median days until an answer, and their deviation.
  var days = 12.0
  var deviation = 0.8
  /// How many answers are written down wrongly.
  var wrong = 0.0
  /// How many rejections after an interview are never written down.
  var forgotten = 0.0
  /// How much better the person gets in a year, in log odds; they begin half of it below.
  var learning = 0.0
  /// After so many first interviews with an answer, the weak step is as good as usual.
  var recoversAfter: Int?
  /// Whether all applications of three weeks go out on one day.
  var isInBursts = false
  /// The share of months in which nobody is invited, so that rejections come together.
  var frozen = 0.0

  package init(_ name: String, rounds: ClosedRange<Int>, pass: Double, last: Double? = nil) {
    self.name = name
    self.rounds = rounds
    self.pass = pass
    self.last = last ?? pass
  }

  /// Whether each step has one share that an interval can hold.
  var hasFixedShares: Bool { learning == 0 }

  /// The share that passes a round of a process, for a person who lies so far from others.
  func share(_ round: Int, of rounds: Int, _ away: [FunnelStep: Double]) -> Double {
    let step: FunnelStep = round == 0 ? .first : .later
    return logistic((round + 1 == rounds ? last : pass).logit + (away[step] ?? 0))
  }

  /// The true share that passes each step; nil where it is never reached.
  func shares(_ away: [FunnelStep: Double]) -> [FunnelStep: Double] {
    var reached: [FunnelStep: Double] = [:]
    var passed: [FunnelStep: Double] = [:]
    for count in rounds {
      var left = 1.0
      for round in 0..<count {
        let step: FunnelStep = round == 0 ? .first : .later
        let share = share(round, of: count, away)
        reached[step, default: 0] += left
        left *= share
        passed[step, default: 0] += left
      }
    }
    var shares = passed.merging(reached, uniquingKeysWith: /)
    shares[.application] =
      (1 - frozen) * logistic(application.logit + (away[.application] ?? 0))
    return shares
  }
}

extension World {
  /// The worlds in which nothing is wrong, and nobody may be told that something is.
  package static let ordinary: [World] = [
    World("1 round, each passed .30", rounds: 1...1, pass: 0.3),
    World("1 round, each passed .70", rounds: 1...1, pass: 0.7),
    World("2 rounds, .45 and .30", rounds: 2...2, pass: 0.45, last: 0.3),
    World("2 rounds, each passed .30", rounds: 2...2, pass: 0.3),
    World("2 rounds, each passed .70", rounds: 2...2, pass: 0.7),
    World("3 rounds, .60 and last .45", rounds: 3...3, pass: 0.6, last: 0.45),
    World("3 rounds, each passed .30", rounds: 3...3, pass: 0.3),
    World("4 rounds, each passed .50", rounds: 4...4, pass: 0.5),
    World("4 rounds, .60 and last .45", rounds: 4...4, pass: 0.6, last: 0.45),
    World("4 rounds, each passed .30", rounds: 4...4, pass: 0.3),
    World("4 rounds, each passed .70", rounds: 4...4, pass: 0.7),
    World("2–5 rounds, .45 and last .30", rounds: 2...5, pass: 0.45, last: 0.3),
    World("2–5 rounds, .55 and last .30", rounds: 2...5, pass: 0.55, last: 0.3),
    World("1–6 rounds, .50 and last .40", rounds: 1...6, pass: 0.5, last: 0.4),
    World("1–6 rounds, each passed .30", rounds: 1...6, pass: 0.3),
    World("1–6 rounds, each passed .70", rounds: 1...6, pass: 0.7),
    invited(0.03), invited(0.05), closing,
  ]

  /// Worlds that break one thing each that the model takes for granted.
  package static let broken: [World] = [
    broken("answers take twice as long") { $0.days = 25 },
    broken("uneven waits, deviation 1.4") { $0.deviation = 1.4 },
    broken("3 of 10 rejections told") { $0.told = 0.3 },
    broken("1 in 20 outcomes noted wrongly") { $0.wrong = 0.05 },
    broken("3 of 10 rejections after interviews not noted") { $0.forgotten = 0.3 },
    broken("the person gets better over the year") { $0.learning = 1 },
    broken("applications in bursts") { $0.isInBursts = true },
    broken("one month in five nobody is invited") { $0.frozen = 0.2 },
    broken("people differ by 0.8") { $0.spread = 0.8 },
  ]

  private static func broken(_ what: String, _ change: (inout World) -> Void) -> World {
    var world = World("2–5 rounds; \(what)", rounds: 2...5, pass: 0.5, last: 0.4)
    change(&world)
    return world
  }

  private static func invited(_ share: Double) -> World {
    var world = World("2 rounds; \(share.said) are invited", rounds: 2...2, pass: 0.45, last: 0.4)
    world.application = share
    return world
  }

  private static var closing: World {
    var world = World("2–5 rounds, silent ones closed", rounds: 2...5, pass: 0.5, last: 0.4)
    world.closesAfter = 30
    world.told = 0.5
    return world
  }

  /// A first step that is weak, until the person learns what it takes.
  package static let learning: [World] = [0.3, 0.15].map { odds in
    var world = World("2 rounds; OR \(odds) until 20", rounds: 2...2, pass: 0.45, last: 0.4)
    (world.odds, world.weak, world.recoversAfter, world.hasOwnFigures) = (odds, .first, 20, true)
    return world
  }

  /// The same person, with one step that is weak.
  func with(_ odds: Double, ownFigures: Bool) -> World {
    var world = self
    world.odds = odds
    world.hasOwnFigures = ownFigures
    return world
  }
}
