import Records

/// Whether one sort of interview moves a person forward less often than the others.
struct SegmentWords: InsightWords {
  static let kind = Insight.Kind.segments
  static let title: Phrase = "Types of interview"

  let reading: SegmentReading
  let ground: InsightGround

  init?(_ ground: InsightGround) {
    self.ground = ground
    reading = SegmentReading(ground)
    if reading.count == 0 || reading.levels.isEmpty { return nil }
  }

  var basis: Phrase {
    let told = ground.amounts.count(count, "interviews with an answer", "interviews with an answer")
    guard reading.silent > 0 else { return told }
    let silent = ground.amounts.count(reading.silent, "not answered yet", "not answered yet")
    return "\(told), and \(silent)"
  }
  var count: Int { reading.count }
  var period: ClosedRange<Day>? { reading.period }
  var suggestion: Phrase? {
    standing == .likely
      ? "Want to prepare for the next one with somebody who knows this type of interview?" : nil
  }

  private var level: SegmentReading.Level? { reading.named ?? reading.clearest }

  var standing: Insight.Standing {
    if reading.count < SegmentReading.fewest { return .counts }
    return reading.named == nil ? .unclear : .likely
  }

  var summary: Phrase {
    switch standing {
    case .counts: "There are too few interviews to compare types yet."
    case .likely:
      "One type of interview seems to go less well for you than the others: \(level?.title ?? "others")."
    default: "It is too early to tell whether one type goes less well for you than the others."
    }
  }

  var more: [Phrase] {
    guard standing == .likely, let level else {
      return reading.levels.filter { $0.model.counts.count >= 2 }.map { line($0) }
    }
    let rest = ground.amounts.part(level.others.led, of: level.others.count)
    let other: Phrase =
      reading.isConfirmed(level)
      ? "A stricter test agrees." : "A stricter test does not confirm it."
    return [line(level), "Of all the others, \(rest) moved you forward.", other]
  }

  private func line(_ level: SegmentReading.Level) -> Phrase {
    let counts = level.model.sort
    let part = ground.amounts.part(counts.led, of: counts.count)
    let line: Phrase = "Of \(level.title), \(part) moved you forward"
    guard counts.silent > 0, !ground.amounts.numbersOff else { return "\(line)." }
    return "\(line), and \(counts.silent) have no answer yet."
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
    case .counts: "Rebound compares types once twenty interviews have an answer."
    case .likely: "A few of this type that move you forward would change this."
    default:
      """
      Of simulated people with one much weaker type, \
      \(ground.amounts.chance(Promised.type)) were told within sixty interviews.
      """
    }
  }

  var method: [Phrase] {
    [
      "An interview moved you forward if it brought a next round or an offer.",
      "An interview without an answer counts partly as a rejection: the longer the silence, the more.",
      "With few interviews, the estimate for a type stays close to your overall share.",
      "A type is named if it has five interviews and is probably well below your overall share.",
      "Formats, rounds, sources and so on are each compared separately, and at most one type is named.",
      "The stricter test is Fisher’s exact test, corrected for many tests (Benjamini and Hochberg).",
      """
      In simulated searches with nothing to find, \(ground.amounts.chance(Promised.falseType)) were ever shown \
      such a pattern.
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
              basis: ground.amounts.part(level.model.sort.led, of: level.model.sort.count),
              value: level.model.share,
              interval: level.model.interval,
              isMeant: reading.named.map { $0.name == level.name } ?? false
            )
          },
          axis: .share("Moved you forward (of 100)")
        )
      ),
      table: FigureTable(
        columns: ["Type", "Moved you forward", "Did not", "No answer", "Likely share"],
        rows: shown.map { level in
          let counts = level.model.sort
          return [
            level.title, "\(counts.led)", "\(counts.ended)", "\(counts.silent)",
            ground.amounts.range(level.model.interval, of: level.model.counts.count),
          ]
        }
      )
    )
  }
}

extension SegmentReading.Level {
  var title: Phrase { dimension.name(of: name) }
}
