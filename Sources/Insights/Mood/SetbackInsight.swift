import Records

/// How long the mood took, after each rejection, to return to its usual range.
///
/// It is not a score or a goal: it only describes, suggests nothing, and is never good or bad news.
struct SetbackWords: InsightWords {
  static let kind = Insight.Kind.bounceBack
  static let title: Phrase = "How long recent setbacks lasted"

  let reading: SetbackReading
  let amounts: Amounts

  init?(_ ground: InsightGround) {
    guard ground.speaksOfMood else { return nil }
    amounts = ground.amounts
    reading = SetbackReading(ground)
    if reading.model.episodes.count + reading.model.unmeasured == 0 { return nil }
  }

  var count: Int { model.episodes.count }
  var period: ClosedRange<Day>? { reading.period }
  var tellsMore: Bool { !model.episodes.isEmpty }
  var wouldChange: Phrase { "Mood numbers from the weeks around a rejection make this clearer." }

  private var model: SetbackModel { reading.model }

  var standing: Insight.Standing { model.summary == nil ? .counts : .described }

  var basis: Phrase {
    // Nobody is told the total number of their rejections.
    if model.episodes.isEmpty { return "no setback so far" }
    return amounts.count(
      model.episodes.count,
      "rejection with mood numbers around it",
      "rejections with mood numbers around them"
    )
  }

  var summary: Phrase {
    guard let summary = model.summary else {
      return model.episodes.isEmpty
        ? "No setback has enough mood numbers around it yet."
        : model.episodes.count == 1
          ? "This is the one setback with enough mood numbers around it."
          : "These are the setbacks with enough mood numbers around them."
    }
    guard let median = summary.median else {
      return "In more than half, your notes end before your mood was back in its usual range."
    }
    if median == 0 { return "In at least half, your mood did not leave its usual range." }
    return amounts.numbersOff
      ? "In half of them, your mood was back in its usual range within \(roughly(median))."
      : "In half of them, your mood was back in its usual range within \(days(median))."
  }

  private func days(_ count: Int) -> Phrase { count == 1 ? "1 day" : "\(count) days" }

  private func roughly(_ days: Int) -> Phrase {
    switch days {
    case ...3: "a few days"
    case ...10: "about a week"
    case ...18: "about two weeks"
    default: "some weeks"
    }
  }

  var interval: Phrase? {
    guard let summary = model.summary, !amounts.numbersOff else { return nil }
    return range(summary.likely)
  }

  /// Nil if neither end is known.
  private func range(_ ends: SetbackModel.Ends) -> Phrase? {
    let low = ends.low ?? 0
    guard let high = ends.high else { return low > 0 ? "\(days(low)) or more" : nil }
    return low == high ? days(low) : "between \(low) and \(days(high))"
  }

  var more: [Phrase] {
    guard tellsMore else { return [] }
    var said: [Phrase] = []
    if let halves = model.halves { said.append(comparison(halves)) }
    if let other = model.fromLastThree?.median, let median = model.summary?.median,
      other != median, !amounts.numbersOff
    {
      said.append(
        "Measured against the three days before each rejection, it would be \(days(other))."
      )
    }
    let sizes = Set(model.episodes.map { reading.size($0) })
    if sizes.contains(.big), sizes.contains(.small) {
      said.append("On average across people, what feels bigger lasts longer.")
    }
    return said + ["If you write less while you feel low, they lasted longer than it looks here."]
  }

  private func comparison(_ halves: SetbackModel.Halves) -> Phrase {
    guard halves.p < 0.1, let first = halves.first?.median, let second = halves.second?.median,
      first != second
    else { return "There is no clear difference between earlier and later ones." }
    return second < first
      ? "The later ones may have been shorter than the earlier ones."
      : "The later ones may have been longer than the earlier ones."
  }

  var method: [Phrase] {
    [
      "Your usual range comes from the three weeks before a rejection: their median, less half a point or more.",
      "A setback ends at the first of two numbers back in that range, at most four days apart.",
      "A rejection without enough numbers before and after it is left out.",
      "Another rejection, a full month, or a week without numbers ends the count.",
      "A setback that was cut short counts for as long as it was seen (Kaplan and Meier 1958).",
      "A median needs at least four setbacks, two of them seen to their end.",
    ]
  }

  var figure: Figure? {
    let shown = reading.shown
    guard !amounts.numbersOff, !shown.isEmpty else { return nil }
    return Figure(
      title: "Days until your mood was back in its usual range",
      summary: summary,
      drawing: .spans(
        SpanDrawing(
          rows: shown.map { episode in
            SpanDrawing.Row(
              name(episode),
              length: Double(episode.time),
              isOver: episode.isOver,
              said: said(episode)
            )
          },
          axis: FigureAxis(
            "Days after the rejection",
            0...Double(SetbackEpisode.horizon),
            ticks: [0, 10, 20, 30].map { FigureAxis.Tick($0, "\(Int($0))") }
          )
        )
      ),
      table: FigureTable(
        columns: ["Rejection on", "Lowest number", "Usual from", "Days"],
        rows: shown.map { episode in
          [
            name(episode), amounts.mood(episode.lowest.mood), amounts.decimal(episode.threshold),
            said(episode),
          ]
        }
      )
    )
  }

  private func name(_ episode: SetbackEpisode) -> Phrase {
    let day: Phrase = "\(Day(number: episode.start), .short)"
    return switch reading.size(episode) {
    case .big: "\(day), felt big"
    case .middling: "\(day), felt middling"
    case .small: "\(day), felt small"
    case .unsaid: day
    }
  }

  private func said(_ episode: SetbackEpisode) -> Phrase {
    switch episode.ending {
    case .back: "back after \(days(episode.time))"
    case .noDip: "no dip"
    case .another: "at least \(days(episode.time)), then another rejection"
    case .horizon: "at least \(days(episode.time))"
    case .silence: "at least \(days(episode.time)), then no numbers"
    case .ongoing: "\(days(episode.time)) so far"
    }
  }
}
