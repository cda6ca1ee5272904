import Records

extension Insight {
  /// How long the mood took, after each no, to be back in its usual range.
  ///
  /// Never a score and no goal: it describes, suggests nothing, and is never good or bad news.
  @Sendable static func bounceBack(_ ground: InsightGround) -> Insight? {
    guard ground.speaksOfMood else { return nil }
    let reading = SetbackReading(ground)
    guard reading.model.episodes.count + reading.model.unmeasured > 0 else { return nil }
    let words = SetbackWords(reading: reading, amounts: ground.amounts)
    var insight = Insight(
      .bounceBack,
      words.standing,
      summary: words.summary,
      basis: words.basis,
      count: reading.model.episodes.count,
      wouldChange: "Numbers noted in the weeks around a rejection make it clearer.",
      method: words.method
    )
    insight.period = reading.period
    guard !reading.model.episodes.isEmpty else { return insight }
    insight.more = words.more
    insight.interval = words.interval
    insight.figure = words.figure
    return insight
  }
}

/// The sentences about setbacks.
struct SetbackWords {
  let reading: SetbackReading
  let amounts: Amounts

  private var model: SetbackModel { reading.model }

  var standing: Insight.Standing { model.summary == nil ? .counts : .described }

  var basis: Phrase {
    // Nobody is told how many noes there were in all.
    if model.episodes.isEmpty { return "no setback, so far" }
    return amounts.count(
      model.episodes.count,
      "no, with numbers around it",
      "rejections, with numbers around them"
    )
  }

  var summary: Phrase {
    guard let summary = model.summary else {
      return model.episodes.isEmpty
        ? "No setback has enough numbers around it yet to be looked at."
        : model.episodes.count == 1
          ? "This is the one setback with enough numbers around it."
          : "These are the setbacks with enough numbers around them."
    }
    guard let median = summary.median else {
      return "In more than half, the numbers end before your mood was back in its usual range."
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

  /// Nil where it could be anything.
  private func range(_ ends: SetbackModel.Ends) -> Phrase? {
    let low = ends.low ?? 0
    guard let high = ends.high else { return low > 0 ? "\(days(low)) or more" : nil }
    return low == high ? days(low) : "between \(low) and \(days(high))"
  }

  var more: [Phrase] {
    var said: [Phrase] = []
    if let sure = model.summary.flatMap({ range($0.sure) }), !amounts.numbersOff {
      said.append("Nineteen times in twenty, that middle is \(sure).")
    }
    if let halves = model.halves { said.append(comparison(halves)) }
    if let other = model.fromLastThree?.median, let median = model.summary?.median,
      other != median, !amounts.numbersOff
    {
      said.append("Measured from the three numbers before each no, it would be \(days(other)).")
    }
    let sizes = Set(model.episodes.map { reading.size($0) })
    if sizes.contains(.big), sizes.contains(.small) {
      said.append("What feels bigger usually lasts longer, for anybody.")
    }
    return said + ["If you note less while you are low, they lasted longer than it looks here."]
  }

  private func comparison(_ halves: SetbackModel.Halves) -> Phrase {
    guard halves.p < 0.1, let first = halves.first?.median, let second = halves.second?.median,
      first != second
    else { return "The earlier and the later ones show no clear difference." }
    return second < first
      ? "The later ones may have been shorter than the earlier ones."
      : "The later ones may have been longer than the earlier ones."
  }

  var method: [Phrase] {
    [
      "Usual is the middle of the three weeks before a rejection, less a band of half a point or more.",
      "It is over at the first of two numbers back in that range, at most four days apart.",
      "A rejection without enough numbers before and after it is left out.",
      "Another no, a month, or a week without numbers ends what can be seen.",
      "What was cut short counts for as long as it was seen (Kaplan and Meier 1958).",
      "A middle is given from four setbacks on, two of them seen to their end.",
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
        columns: ["No of", "Lowest number", "Usual from", "Days"],
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
    let day: Phrase = "\(Day(number: episode.start).noonGMT, .short)"
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
    case .noDip: "no dip to be seen"
    case .another: "at least \(days(episode.time)), then another no"
    case .horizon: "at least \(days(episode.time))"
    case .silence: "at least \(days(episode.time)), then no numbers"
    case .ongoing: "\(days(episode.time)) so far"
    }
  }
}
