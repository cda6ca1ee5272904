import Records

/// Whether one sort of interview moves a person forward less often than the others.
struct SegmentWords: InsightWords {
  static let kind = Insight.Kind.segments
  static let title: Phrase = "Sorts of interview"

  let reading: SegmentReading
  let ground: InsightGround

  init?(_ ground: InsightGround) {
    self.ground = ground
    reading = SegmentReading(ground)
    if reading.count == 0 || reading.levels.isEmpty { return nil }
  }

  var basis: Phrase {
    ground.amounts.count(count, "interviews with an answer", "interviews with an answer")
  }
  var count: Int { reading.count }
  var period: ClosedRange<Day>? { reading.period }
  var suggestion: Phrase? {
    standing == .likely
      ? "Want to prepare the next one of this sort with somebody who knows it?" : nil
  }

  private var level: SegmentReading.Level? { reading.named ?? reading.clearest }

  var standing: Insight.Standing {
    if reading.count < SegmentReading.fewest { return .counts }
    return reading.named == nil ? .unclear : .likely
  }

  var summary: Phrase {
    switch standing {
    case .counts: "There are too few interviews yet to compare sorts of them."
    case .likely:
      "One sort seems to move you forward less often than your others: \(level?.title ?? "others")."
    default: "No sort of interview clearly moves you forward less often than the others."
    }
  }

  var more: [Phrase] {
    guard standing == .likely, let level else {
      return reading.levels.filter { $0.model.counts.count >= 2 }.map { line($0) }
    }
    let rest = ground.amounts.part(level.rest.hits, of: level.rest.count)
    let other: Phrase =
      reading.isConfirmed(level)
      ? "A stricter test names it too." : "A stricter test does not name it."
    return [line(level), "The others that moved you forward: \(rest).", other]
  }

  private func line(_ level: SegmentReading.Level) -> Phrase {
    let counts = level.model.counts
    return
      "Of \(level.title), these moved you forward: \(ground.amounts.part(counts.hits, of: counts.count))."
  }

  var interval: Phrase? {
    level.map { level in
      let counts = level.model.counts
      return
        "Likely share for \(level.title): \(ground.amounts.range(level.model.interval, of: counts.count))."
    }
  }

  var wouldChange: Phrase {
    switch standing {
    case .counts: "From twenty interviews with an answer on, sorts are compared. Forty tell more."
    case .likely: "A few of this sort that move you forward would change it."
    default: "It takes about forty interviews to tell a middling difference from chance."
    }
  }

  var method: [Phrase] {
    [
      "An interview moved you forward if it brought a next round or an offer.",
      "Each sort is pulled toward your own usual, the more so the fewer interviews it has.",
      "A sort is named from five interviews on, if it is likely clearly below your usual.",
      "Each way of sorting is looked at by itself, and at most one sort is named.",
      "The stricter test is Fisher’s, over all sorts at once (Benjamini and Hochberg).",
      """
      In made-up searches with nothing to find, \(ground.amounts.chance(4)) were shown such a \
      pattern at some time.
      """,
    ]
  }

  var figure: Figure? {
    let shown = reading.levels.filter { $0.dimension == level?.dimension }
    return Figure(
      title: level?.dimension.title ?? Self.title,
      summary: summary,
      drawing: .ranges(
        RangeDrawing(
          rows: shown.map { level in
            RangeDrawing.Row(
              level.title,
              basis: ground.amounts.part(level.model.counts.hits, of: level.model.counts.count),
              value: level.model.share,
              interval: level.model.interval,
              isMeant: reading.named.map { $0.name == level.name } ?? false
            )
          },
          axis: .share("Moved you forward, of 100")
        )
      ),
      table: FigureTable(
        columns: ["Sort", "Moved you forward", "Likely share"],
        rows: shown.map { level in
          let counts = level.model.counts
          return [
            level.title, ground.amounts.part(counts.hits, of: counts.count),
            ground.amounts.range(level.model.interval, of: counts.count),
          ]
        }
      )
    )
  }
}

extension SegmentReading.Level {
  var title: Phrase { dimension.name(of: name) }
}
