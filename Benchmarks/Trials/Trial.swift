import Samples
import Foundation
import Insights
import Records

/// A trial of one insight: people made up alike, each followed through a life, and the lines of the
/// table that come of them all.
package protocol Trial: Sendable {
  /// How many times as many people it takes as others.
  var times: Int { get }
  func follow(_ person: Int, _ size: TrialSize, _ found: inout Findings)
  func lines(_ found: Findings) -> [TrialLine]
}

extension Trial {
  package var times: Int { 1 }

  package func lines(_ size: TrialSize) -> [TrialLine] {
    var found = Findings()
    for person in 0..<(size.people * times) { follow(person, size, &found) }
    return lines(found)
  }
}

/// What the people of one cell add up to.
package struct Findings: Sendable {
  /// What was planted is what ranks first, by how much was known; and the same for who knows how
  /// people were made.
  var recall = Tally()
  var oracle = Tally()
  var alerts = Alerts()
  /// The truth lies in the interval.
  var cover = Tally()
  /// The same of somebody who takes percentages as they are.
  var naive = Tally()
}

/// A moment of a made-up life, with all that is known by then.
struct Look {
  /// How much is known: of interviews, guesses or days.
  let known: Int
  let ground: InsightGround

  var journal: Journal { ground.journal }
}

extension SimulatedJournal {
  /// Grows the journal from look to look, as if the person opened the page each time.
  ///
  /// - Parameters:
  ///   - looks: how much is known at each, in order.
  ///   - moment: when so much is known.
  ///   - named: whether what is named at a look is what was planted; nil where nothing is.
  /// - Returns: the first time anything was named.
  func follow(
    _ looks: some Sequence<Int>,
    inBytes: Bool,
    moment: (Int) -> Date,
    named: (Look) -> Bool?
  ) -> Alerts.First? {
    var growing = GrowingJournal(self, inBytes: inBytes)
    var first: Alerts.First?
    for known in looks {
      growing.grow(until: moment(known))
      let ground = InsightGround(growing.journal, .at(moment(known)))
      let isRight = named(Look(known: known, ground: ground))
      if first == nil, let isRight { first = (known, isRight) }
    }
    return first
  }

  /// The same, where so much is known at the story's own marks.
  func follow(_ looks: some Sequence<Int>, inBytes: Bool, named: (Look) -> Bool?) -> Alerts.First? {
    follow(looks, inBytes: inBytes, moment: { marks[$0 - 1] }, named: named)
  }
}

extension TrialSize {
  func isInBytes(_ person: Int) -> Bool { person < inBytes }
}
