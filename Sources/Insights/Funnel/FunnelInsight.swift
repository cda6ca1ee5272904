import Records

/// Which step on the path to an offer holds a person up most.
struct FunnelWords: InsightWords {
  static let kind = Insight.Kind.funnel
  static let title: Phrase = "The way to an offer"

  let reading: FunnelReading
  let ground: InsightGround
  let count: Int

  init?(_ ground: InsightGround) {
    let reading = FunnelReading(ground)
    count = FunnelStep.allCases.reduce(0) { $0 + reading.counts[$1].told }
    if count == 0 { return nil }
    self.ground = ground
    self.reading = reading
  }

  var basis: Phrase { ground.amounts.count(count, "answer at a step", "answers at the steps") }
  var period: ClosedRange<Day>? { reading.counts.period }
  var suggestion: Phrase? { reading.named?.suggestion }

  var standing: Insight.Standing {
    if reading.named != nil { return .likely }
    return FunnelStep.allCases.contains(where: reading.isCompared) ? .unclear : .counts
  }

  var summary: Phrase {
    switch standing {
    case .counts: "There are too few answers yet to compare the steps."
    case .likely: (reading.named ?? .application).summary
    default: "No step clearly holds more up than the others."
    }
  }

  var more: [Phrase] {
    let counts = FunnelStep.allCases.filter { reading.counts[$0].told > 0 }.map { step -> Phrase in
      let own = reading.counts[step]
      return "\(step.ended): \(ground.amounts.part(own.passed, of: own.told))."
    }
    guard standing != .counts else { return counts }
    return (ground.preferences.funnelByLever ? lever + counts : counts + lever) + own
  }

  /// The other view: which step would bring the most further offers if it were as usual.
  private var lever: [Phrase] {
    guard let lever = reading.lever else { return ["No step seems to lie below what is usual."] }
    let line: Phrase =
      "This step would bring the most further offers if it were as usual: \(lever.short)."
    guard let named = reading.named, named != lever else { return [line] }
    return [line, "The two ways of looking name different steps, and both can be right."]
  }

  /// Says which steps are compared with the person's own figures.
  private var own: [Phrase] {
    let steps = FunnelStep.allCases.filter { isOwn($0) && reading.isCompared($0) }.map(\.short)
    guard let first = steps.first else { return [] }
    guard steps.count > 1 else { return ["Compared to your own figure: \(first)."] }
    return ["Compared to your own figures: \(steps.dropFirst().reduce(first) { "\($0); \($1)" })."]
  }

  private func isOwn(_ step: FunnelStep) -> Bool { ground.preferences.usual(at: step).isOwn }

  var interval: Phrase? {
    let step = reading.named ?? reading.lowest
    guard reading.isCompared(step) else { return nil }
    let count = Int(reading[step].resolved)
    return "\(step.name): \(ground.amounts.range(reading[step].interval, of: count))."
  }

  var wouldChange: Phrase {
    switch standing {
    case .counts: "From eight answers at a step on, it is compared with what is usual."
    case .likely: "A few more that move you forward at this step would change it."
    default: "More answers at one step would tell more about it."
    }
  }

  var method: [Phrase] {
    [
      "Each step is compared with what is usual elsewhere. Few answers are pulled toward that.",
      """
      A step is named when two things hold. It is likely well below usual, and likely the furthest \
      below.
      """,
      "What still waits counts in part: the less likely an answer is by now, the more.",
      "Withdrawn and canceled applications are left out.",
      "From the second round on, a round that ended with a rejection counts as a final one.",
      """
      In made-up searches with nothing to find, \(ground.amounts.chance(5)) were shown such a \
      pattern at some time.
      """,
    ] + FunnelStep.allCases.map(source)
  }

  private func source(_ step: FunnelStep) -> Phrase {
    let usual = ground.preferences.usual(at: step)
    let counted = ground.amounts.numbersOff ? step.countedInWords : usual.source
    guard usual.isOwn else { return "\(step.name). \(counted)" }
    let own = ground.amounts.share(usual.share, of: 100)
    return "\(step.name). Your own figure: \(own). What others counted: \(counted)"
  }

  private var usualName: Phrase {
    let own = FunnelStep.allCases.count(where: isOwn)
    if own == 0 { return "usual elsewhere" }
    return own == FunnelStep.allCases.count
      ? "your own figure" : "usual elsewhere, or your own figure"
  }

  var figure: Figure? {
    let rows = FunnelStep.allCases.map { step in
      let own = reading.counts[step]
      let isCompared = reading.isCompared(step)
      return RangeDrawing.Row(
        step.short,
        basis: ground.amounts.part(own.passed, of: own.told),
        value: isCompared ? reading[step].share : nil,
        interval: isCompared ? reading[step].interval : nil,
        usual: ground.preferences.usual(at: step).share,
        isMeant: step == reading.named
      )
    }
    return Figure(
      title: "Steps on the way to an offer",
      summary: summary,
      drawing: .ranges(
        RangeDrawing(rows: rows, axis: .share("Led on, of 100"), usualName: usualName)
      ),
      table: FigureTable(
        columns: ["Step", "Led on", "Likely share", "Usual"],
        rows: FunnelStep.allCases.map(tableRow)
      )
    )
  }

  private func tableRow(_ step: FunnelStep) -> [Phrase] {
    let own = reading.counts[step]
    let range: Phrase =
      reading.isCompared(step)
      ? ground.amounts.range(reading[step].interval, of: Int(reading[step].resolved))
      : "too few to say"
    let usual = ground.amounts.share(ground.preferences.usual(at: step).share, of: 100)
    return [
      step.short, ground.amounts.part(own.passed, of: own.told), range,
      isOwn(step) ? "\(usual), your own figure" : usual,
    ]
  }
}

extension FunnelStep {
  /// The name of a step within a sentence.
  var short: Phrase {
    switch self {
    case .application: "from applying to an interview"
    case .round: "from one round to the next"
    case .final: "from the final round to an offer"
    }
  }

  /// Silent ones that were closed count too, so "answered" would not be true of all.
  fileprivate var ended: Phrase {
    switch self {
    case .application: "Applications no longer waiting that led to an interview"
    case .round: "Rounds no longer waiting that led to a next one"
    case .final: "Final rounds no longer waiting that led to an offer"
    }
  }

  fileprivate var summary: Phrase {
    switch self {
    case .application: "Fewer applications than usual seem to lead to an interview."
    case .round: "Fewer rounds than usual seem to lead to a next one."
    case .final: "Fewer final rounds than usual seem to lead to an offer."
    }
  }

  fileprivate var suggestion: Phrase {
    switch self {
    case .application: "Want to write the next application close to what its posting asks for?"
    case .round: "Want to practice two questions from your last first rounds?"
    case .final: "Want to plan what your next final round could show?"
    }
  }
}
