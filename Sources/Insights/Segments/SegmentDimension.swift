import Records

/// A way to sort interviews, by something that is recorded.
package enum SegmentDimension: String, CaseIterable, Sendable {
  case format, round, source, industry, seniority
}

extension SegmentDimension {
  /// The level of an interview: a known word, or the person's own word, folded.
  func level(of round: Course.Round) -> String? {
    switch self {
    case .format: round.interview.format?.rawValue
    case .round: Self.folded(round.interview.round)
    case .source: Self.folded(round.application.source)
    case .industry: round.application.cell("industry", "sector")
    case .seniority: round.application.cell("seniority", "level")
    }
  }

  fileprivate static func folded(_ text: String) -> String? {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The name of a level within a row: "phone interviews".
  func name(of level: String) -> Phrase {
    if level == SegmentReading.other { return "others" }
    return switch self {
    case .format: Self.formats[InterviewFormat(rawValue: level)] ?? Phrase(verbatim: level)
    case .round: "rounds called “\(level)”"
    case .source: "interviews from “\(level)”"
    case .industry: "interviews in “\(level)”"
    case .seniority: "interviews for “\(level)”"
    }
  }

  var title: Phrase {
    switch self {
    case .format: "How you met"
    case .round: "Which round it was"
    case .source: "Where the job was found"
    case .industry: "The industry"
    case .seniority: "The level of the job"
    }
  }

  private static let formats: [InterviewFormat: Phrase] = [
    .phone: "phone interviews", .video: "video interviews", .onSite: "on-site interviews",
    .panel: "panel interviews", .task: "interviews with a task", .recorded: "recorded interviews",
    .other: "others",
  ]
}

extension JobApplication {
  /// A cell of the imported row, by the name of its column.
  fileprivate func cell(_ names: String...) -> String? {
    guard let cells = origin?.cells, !cells.isEmpty else { return nil }
    let found = cells.first { names.contains($0.key.lowercased()) }?.value
    return found.flatMap(SegmentDimension.folded)
  }
}
