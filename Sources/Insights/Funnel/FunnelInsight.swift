import Records

/// Which step on the path to an offer holds a person up most.
struct FunnelWords: InsightWords {
  static let kind = Insight.Kind.funnel
  static let title: Phrase = "Your path to an offer"

  let reading: FunnelReading
  let ground: InsightGround
  let count: Int
  private let told: Int

  init?(_ ground: InsightGround) {
    let reading = FunnelReading(ground)
    told = FunnelStep.allCases.reduce(0) { $0 + reading.counts[$1].told }
    count = FunnelStep.allCases.reduce(0) { $0 + reading.counts[$1].count }
    if count == 0 { return nil }
    self.ground = ground
    self.reading = reading
  }

  var basis: Phrase {
    let answers = ground.amounts.count(told, "answer", "answers")
    guard count > told else { return answers }
    let silent = ground.amounts.count(count - told, "not answered", "not answered")
    return "\(answers), and \(silent)"
  }
  var period: ClosedRange<Day>? { reading.counts.period }
  var suggestion: Phrase? { reading.named?.suggestion }

  var standing: Insight.Standing {
    if reading.named != nil { return .likely }
    return FunnelStep.allCases.contains(where: reading.isCompared) ? .unclear : .counts
  }

  var summary: Phrase {
    switch standing {
    case .counts: "There are too few answers to compare the steps yet."
    case .likely: (reading.named ?? .application).summary
    default:
      reading.liesBelow
        ? "It is too early to tell which step holds you up most."
        : "No step is clearly below the usual range."
    }
  }

  var more: [Phrase] {
    let counts = FunnelStep.allCases.filter { reading.counts[$0].count > 0 }.map(line) + offers
    guard standing != .counts else { return counts }
    let usual = (reading.named.map { [measure(of: $0)] } ?? []) + lever
    return (ground.preferences.funnelByLever ? usual + counts : counts + usual) + own + ownData
  }

  /// The interval without any usual figure, for whoever trusts only their own counts.
  private var ownData: [Phrase] {
    let step = reading.named ?? reading.lowest
    guard reading.isCompared(step) else { return [] }
    let range = ground.amounts.range(reading[step].ownInterval, of: Int(reading[step].resolved))
    return ["From your own numbers alone, without any usual figure: \(range)."]
  }

  /// What came of all that a step rests on.
  private func line(_ step: FunnelStep) -> Phrase {
    let own = reading.counts[step]
    let led: Phrase =
      "\(called(step)): \(ground.amounts.part(own.passed, of: own.count)) led to a next step"
    guard !own.silent.isEmpty else { return "\(led)." }
    guard !ground.amounts.numbersOff else { return "\(led), and not all have been answered." }
    return "\(led), \(own.ended) did not, and \(own.silent.count) have no answer."
  }

  /// A step with the name that most of its rounds have.
  private func called(_ step: FunnelStep) -> Phrase {
    guard let name = reading.roundName[step] else { return step.title }
    return "\(step.title), mostly “\(name)”"
  }

  /// What can be compared with the counts of others as they are, whatever rounds lie between.
  private var offers: [Phrase] {
    let own = reading.counts.processes
    guard own.count > 0 else { return [] }
    let part = ground.amounts.part(own.passed, of: own.count)
    return ["First interviews that ended in an offer, over all rounds: \(part)."]
  }

  /// What a named step is compared with.
  private func measure(of step: FunnelStep) -> Phrase {
    let range = ground.amounts.usual(ground.preferences.usual(at: step))
    return isOwn(step)
      ? "Here, “usual” is the figure you set: \(range)."
      : "Here, “usual” is a rough figure from other people’s searches: \(range)."
  }

  /// The other view: which step would bring the most further offers if it were as usual.
  private var lever: [Phrase] {
    guard let named = reading.named, let lever = reading.lever else { return [] }
    let line: Phrase =
      "Bringing this step up to the usual share would add the most offers: \(lever.short)."
    guard named != lever else { return [line] }
    return [line, "The two views point to different steps, and both can be right."]
  }

  /// Says which steps are compared with the person's own figures.
  private var own: [Phrase] {
    let steps = FunnelStep.allCases.filter { isOwn($0) && reading.isCompared($0) }.map(\.short)
    guard let first = steps.first else { return [] }
    guard steps.count > 1 else { return ["Compared with your own figure: \(first)."] }
    return [
      "Compared with your own figures: \(steps.dropFirst().reduce(first) { "\($0); \($1)" })."
    ]
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
    case .counts: "Rebound compares a step with the usual range once it has eight answers."
    case .likely: "A few more successes at this step would change this."
    default: "More answers would help, and so would your own figure for what is usual."
    }
  }

  var method: [Phrase] {
    [
      "Each step is compared with the usual share. With few answers, the estimate stays close to it.",
      """
      A step is named only if it is probably below the lowest usual figure, and probably the \
      furthest below.
      """,
      """
      Anything without an answer counts partly as a rejection, whether you closed it or not. The \
      longer the silence, the more it counts.
      """,
      "Withdrawn and canceled applications are left out.",
      "All rounds after the first form one step, because nobody knows in advance which is the last.",
      """
      In simulated searches with nothing to find, \
      \(ground.amounts.chance(Promised.falseStep, isMost: true)) were ever shown such a pattern.
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
    if own == 0 { return "usual for others" }
    return own == FunnelStep.allCases.count
      ? "your own figure" : "usual for others, or your own figure"
  }

  var figure: Figure? {
    let rows = FunnelStep.allCases.map { step in
      let own = reading.counts[step]
      let isCompared = reading.isCompared(step)
      return RangeDrawing.Row(
        step.short,
        basis: ground.amounts.part(own.passed, of: own.count),
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
        RangeDrawing(rows: rows, axis: .share("Led to a next step (of 100)"), usualName: usualName)
      ),
      table: FigureTable(
        columns: ["Step", "Led to a next step", "Did not", "No answer", "Likely share", "Usual"],
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
    let usual = ground.amounts.usual(ground.preferences.usual(at: step))
    return [
      step.short, "\(own.passed)", "\(own.ended)", "\(own.silent.count)", range,
      isOwn(step) ? "\(usual), your own figure" : usual,
    ]
  }
}

extension Amounts {
  /// A usual share: what others counted as a range, an own figure as it is.
  fileprivate func usual(_ usual: UsualShare) -> Phrase {
    usual.isOwn ? share(usual.share, of: 100) : range(usual.range, of: 100)
  }
}

extension FunnelStep {
  /// The name of a step within a sentence.
  var short: Phrase {
    switch self {
    case .application: "from applying to an interview"
    case .first: "from a first interview to the next step"
    case .later: "from a later round to the next step"
    }
  }

  /// What is counted at a step.
  fileprivate var title: Phrase {
    switch self {
    case .application: "Applications"
    case .first: "First interviews"
    case .later: "Later rounds"
    }
  }

  fileprivate var summary: Phrase {
    switch self {
    case .application: "Fewer applications than usual seem to lead to an interview."
    case .first: "Fewer first interviews than usual seem to lead to a next round or an offer."
    case .later: "Fewer later rounds than usual seem to lead to a next one or an offer."
    }
  }

  fileprivate var suggestion: Phrase {
    switch self {
    case .application:
      "Want to match your next application closely to what the job posting asks for?"
    case .first: "Want to practice two questions from your last first interviews?"
    case .later: "Want to plan what to show in your next later round?"
    }
  }
}
