import Records

extension Insight {
  /// Where applications went, as counts: no share is made of them, and nothing is compared.
  @Sendable static func flow(_ ground: InsightGround) -> Insight? {
    let ways = ground.journal.shelf(JobApplication.self).filter { $0.stage != .idea }
      .map { SearchWay($0, in: ground.journal) }
    guard !ways.isEmpty else { return nil }
    let amounts = ground.amounts
    let interviews = ways.count(where: \.hadInterview)
    let offers = ways.count { $0.end == .offer }
    let sent = amounts.count(ways.count, "application", "applications")
    let part = amounts.part(interviews, of: ways.count)
    // Nobody is told of offers there are none of.
    let summary: Phrase =
      switch (interviews, offers) {
      case (0, _): "You have sent \(sent) so far, and no interview is noted yet."
      case (_, 0): "Of your applications, \(part) led to an interview."
      default:
        "Of your applications, \(part) led to an interview; \(amounts.count(offers, "offer", "offers")) so far."
      }
    var insight = Insight(
      .flow,
      .described,
      summary: summary,
      basis: amounts.count(ways.count, "application", "applications"),
      count: ways.count,
      wouldChange: "Every answer and every interview you write down.",
      method: [
        "Each application is counted once, where it stands today.",
        "An application counts as interviewed if it has an interview, or a stage that needs one.",
        "No answer yet is neither an offer nor a rejection.",
      ]
    )
    if let first = ways.compactMap(\.sentOn).min(), let last = ways.compactMap(\.lastDay).max() {
      insight.period = first...max(first, last)
    }
    if !ground.preferences.numbersOff { insight.figure = SearchFlow(ways, summary).figure }
    return insight
  }
}

/// How far one application came, and where it stands.
struct SearchWay {
  enum End: CaseIterable {
    case offer, running, no, silence, otherwise

    var name: Phrase {
      switch self {
      case .offer: "Offer"
      case .running: "Running"
      case .no: "A rejection"
      case .silence: "No answer"
      case .otherwise: "Ended otherwise"
      }
    }
  }

  let hadInterview: Bool
  let end: End
  let sentOn: Day?
  let lastDay: Day?

  init(_ application: JobApplication, in journal: Journal) {
    let stages = application.history.map(\.stage) + [application.stage]
    let isPast = stages.contains { [.screen, .interview, .offer, .accepted].contains($0) }
    hadInterview =
      isPast
      || !journal.references(mentioning: application.id.raw)
        .allSatisfy { $0.kind != Interview.kind }
    sentOn = application.sentOn
    lastDay = application.lastDay
    end =
      if stages.contains(where: { [.offer, .accepted].contains($0) }) { .offer } else {
        switch application.stage {
        case .rejected: .no
        case .noAnswer: .silence
        case .withdrawn, .expired, .cancelled: .otherwise
        default: .running
        }
      }
  }
}

/// The ways of all applications as one picture.
private struct SearchFlow {
  private let ways: [SearchWay]
  private let summary: Phrase

  init(_ ways: [SearchWay], _ summary: Phrase) {
    self.ways = ways
    self.summary = summary
  }

  var figure: Figure {
    let counts = SearchWay.End.allCases.map { end in
      (
        end: end, interviewed: ways.count { $0.hadInterview && $0.end == end },
        none: ways.count { !$0.hadInterview && $0.end == end }
      )
    }
    return Figure(
      title: "From applying to where things stand",
      summary: summary,
      drawing: .flow(drawing(counts)),
      table: FigureTable(
        columns: ["Where it stands", "After an interview", "Without one"],
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
      add(
        FlowDrawing.Node(count.end.name, column: 1, count: count.none, isOpen: isOpen),
        from: 0
      )
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
