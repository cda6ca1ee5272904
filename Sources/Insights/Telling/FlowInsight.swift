import Records

/// Where applications went, as counts, without shares or comparisons.
struct FlowWords: InsightWords {
  static let kind = Insight.Kind.flow
  static let title: Phrase = "Where your applications went"

  private let ground: InsightGround
  private let ways: [SearchWay]

  init?(_ ground: InsightGround) {
    self.ground = ground
    ways = ground.course.applications.filter { $0.application.stage != .idea }
      .map { SearchWay($0.application, hadInterview: $0.hadInterview) }
    if ways.isEmpty { return nil }
  }

  var summary: Phrase {
    let interviews = ways.count(where: \.hadInterview)
    if interviews == 0 { return "You have sent \(basis) so far, with no interview recorded yet." }
    let part = ground.amounts.part(interviews, of: count)
    // Offers are not mentioned if there are none.
    let offers = ways.count { $0.end == .offer }
    if offers == 0 { return "Of your applications, \(part) led to an interview." }
    let said = ground.amounts.count(offers, "offer", "offers")
    return "Of your applications, \(part) led to an interview; \(said) so far."
  }
  var basis: Phrase { ground.amounts.count(count, "application", "applications") }
  var count: Int { ways.count }
  var period: ClosedRange<Day>? {
    guard let first = ways.compactMap(\.sentOn).min(), let last = ways.compactMap(\.lastDay).max()
    else { return nil }
    return first...max(first, last)
  }
  var wouldChange: Phrase { "Every answer and every interview you add." }
  var method: [Phrase] {
    [
      "Each application is counted once, by its status today.",
      "An application counts as interviewed if an interview took place, or if its status implies one.",
      "No answer yet is neither an offer nor a rejection.",
    ]
  }

  var figure: Figure? {
    ground.preferences.numbersOff ? nil : SearchFlow(ways: ways, summary: summary).figure
  }
}

/// How far one application got, and its current state.
struct SearchWay {
  enum End: CaseIterable {
    case offer, running, no, silence, canceled, otherwise

    var name: Phrase {
      switch self {
      case .offer: "Offer"
      case .running: "Still open"
      case .no: "Rejected"
      case .silence: "No answer"
      case .canceled: "Canceled by the employer"
      case .otherwise: "Ended otherwise"
      }
    }
  }

  let hadInterview: Bool
  let end: End
  let sentOn: Day?
  let lastDay: Day?

  init(_ application: JobApplication, hadInterview: Bool) {
    let stages = application.history.map(\.stage) + [application.stage]
    self.hadInterview = hadInterview
    sentOn = application.sentOn
    lastDay = application.lastDay
    end =
      if stages.contains(where: { [.offer, .accepted].contains($0) }) { .offer } else {
        switch application.stage {
        case .rejected: .no
        case .noAnswer: .silence
        case .cancelled: .canceled
        case .withdrawn, .expired: .otherwise
        default: .running
        }
      }
  }
}

/// The paths of all applications as one drawing.
private struct SearchFlow {
  let ways: [SearchWay]
  let summary: Phrase

  var figure: Figure {
    let counts = SearchWay.End.allCases.map { end in
      (
        end: end, interviewed: ways.count { $0.hadInterview && $0.end == end },
        none: ways.count { !$0.hadInterview && $0.end == end }
      )
    }
    return Figure(
      title: "From applying to today",
      summary: summary,
      drawing: .flow(drawing(counts)),
      table: FigureTable(
        columns: ["Status", "After an interview", "Without an interview"],
        rows: counts.filter { $0.interviewed + $0.none > 0 }.map {
          [$0.end.name, "\($0.interviewed)", "\($0.none)"]
        }
      )
    )
  }

  private func drawing(
    _ counts: [(end: SearchWay.End, interviewed: Int, none: Int)]
  ) -> FlowDrawing {
    let interviews = ways.count(where: \.hadInterview)
    var nodes = [FlowDrawing.Node("Applied", column: 0, count: ways.count)]
    var links: [FlowDrawing.Link] = []
    func add(_ node: FlowDrawing.Node, from: Int) {
      guard node.count > 0 else { return }
      links.append(FlowDrawing.Link(from: from, to: nodes.count, count: node.count))
      nodes.append(node)
    }
    add(FlowDrawing.Node("Interview", column: 1, count: interviews), from: 0)
    for count in counts where count.none > 0 {
      let isOpen = count.end == .running
      add(FlowDrawing.Node(count.end.name, column: 1, count: count.none, isOpen: isOpen), from: 0)
    }
    for count in counts where count.interviewed > 0 {
      let isOpen = count.end == .running
      add(
        FlowDrawing.Node(count.end.name, column: 2, count: count.interviewed, isOpen: isOpen),
        from: 1
      )
    }
    return FlowDrawing(nodes: nodes, links: links)
  }
}
