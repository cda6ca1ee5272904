import Samples
import Foundation
import Insights
import Records

/// Whether "still to come" is said as often as it is true.
package struct ReplyTrial: Sendable {
  private let employers: Employers
  private let cell: UInt64

  init(_ employers: Employers = .ordinary, cell: UInt64) {
    self.employers = employers
    self.cell = cell
  }

  /// How long employers take.
  enum Employers: String, CaseIterable {
    case ordinary = "as usual"
    case uneven = "uneven: a deviation of 1.4"
    case slow = "slow: a median of 60 days"
    case weibull = "many at once and some very late: Weibull 0.6"
    case twoKinds = "two kinds: a median of 5 days, or of 45"

    func wait(_ plant: Plant, _ source: inout SeededNumbers) -> Double {
      switch self {
      case .ordinary: plant.days * exp(0.8 * source.normal())
      case .uneven: plant.days * exp(1.4 * source.normal())
      case .slow: 5 * plant.days * exp(0.8 * source.normal())
      case .weibull: plant.days * pow(-log(1 - source.unit()) / log(2), 1 / 0.6)
      case .twoKinds: (source.happens(0.5) ? 5 : 45) * exp(0.4 * source.normal())
      }
    }
  }

  private struct Found {
    var items: [(said: Double, comes: Bool)] = []
    var closed = Tally()

    /// The largest distance between what was said and what came, over tenths of equal size.
    var gap: Double {
      let sorted = items.sorted { $0.said < $1.said }
      return (0..<10).map { tenth in
        let own = sorted[(sorted.count * tenth / 10)..<(sorted.count * (tenth + 1) / 10)]
        let came = Double(own.count(where: \.comes))
        return abs(own.reduce(0) { $0 + $1.said } - came) / Double(own.count)
      }.max() ?? .nan
    }
  }

  /// - Parameter items: how many silences there are at least, over as many people as it takes.
  func lines(_ size: TrialSize, items: Int = 20_000) -> [TrialLine] {
    var found = Found()
    var person = 0
    while found.items.count < items {
      follow(person, size, &found)
      person += 1
    }
    let silences = CellTable(
      insight: .replies,
      cell: "\(employers.rawValue); \(found.items.count) silences of \(person) people"
    )
    let closed = CellTable(
      insight: .replies,
      cell: "\(employers.rawValue); those under 10 % (\(found.closed.count()))"
    )
    return [
      silences.line(
        "largest gap of a tenth, said against came",
        found.gap,
        gate: employers == .ordinary ? .atMost(0.05) : nil
      ),
      closed.line(
        "closed too early",
        found.closed.share(),
        gate: .atMost(employers == .ordinary ? 0.1 : 0.2)
      ),
    ]
  }

  private func follow(_ person: Int, _ size: TrialSize, _ found: inout Found) {
    var source = SeededNumbers(seed: size.seed(person, cell))
    var plant = Plant()
    plant.answers = Beta(6, 3).quantile(source.unit())
    plant.days = 12 * exp(0.4 * source.normal())
    let story = Silences(plant, employers, seed: source.next())
    var growing = GrowingJournal(story.story, inBytes: size.isInBytes(person))
    growing.grow(until: story.end)
    let counts = FunnelCounts(InsightGround(growing.journal, .at(story.end)))
    let expectation = ReplyExpectation(counts.applicationWaits)
    let model = expectation.model
    for silence in story.silences {
      found.items.append((model.stillToCome(after: Double(silence.days)), silence.comes))
      // Where the model and the person's own curve differ, the more hopeful one decides.
      let likely = expectation.stillToCome(after: Double(silence.days))
      if likely < ReplyOutlook.least { found.closed.add(silence.comes) }
    }
  }
}

/// Forty applications over four months, of which some answer in time, some later and some never.
private struct Silences {
  private(set) var story: SimulatedJournal
  private(set) var silences: [(days: Int, comes: Bool)] = []
  let end = SimulatedJournal.moment(Self.length, 20)
  private static let length = 120

  init(_ plant: Plant, _ employers: ReplyTrial.Employers, seed: UInt64) {
    story = SimulatedJournal(plant, seed: seed)
    for _ in 0..<40 {
      let day = story.source.index(below: Self.length)
      var application = JobApplication(
        id: story.newID(day),
        addedAt: SimulatedJournal.moment(day),
        company: "Made-up firm",
        title: "A job"
      )
      application.stage = .applied
      application.appliedOn = SimulatedJournal.start + day
      application.history = [StageChange(stage: .applied, day: SimulatedJournal.start + day)]
      story.save(application, at: SimulatedJournal.moment(day))
      let answers = story.source.happens(plant.answers)
      let wait = max(1, Int(employers.wait(plant, &story.source).rounded()))
      if answers, day + wait <= Self.length {
        application.stage = .rejected
        application.history.append(
          StageChange(stage: .rejected, day: SimulatedJournal.start + day + wait)
        )
        story.save(application, at: SimulatedJournal.moment(day + wait, 19))
      } else {
        silences.append((Self.length - day, answers))
      }
    }
    story.sort()
  }
}
