import Insights
import Records
import Statistics

/// The sorts that made-up interviews belong to: thirteen levels in four dimensions.
enum Sorts {
  static let formats: [InterviewFormat] = [.phone, .video, .onSite, .panel]
  static let rounds = ["Screening", "Technical", "Team"]
  static let sources = ["Job board", "Referral", "Agency"]
  static let levels = ["Junior", "Middle", "Senior"]

  /// Each level of each dimension, in this order.
  static let all: [(dimension: SegmentDimension, level: String)] =
    formats.map { (.format, $0.rawValue) } + rounds.map { (.round, $0.lowercased()) }
    + sources.map { (.source, $0.lowercased()) } + levels.map { (.seniority, $0.lowercased()) }

  /// One level of each dimension, by their places in ``all``.
  static func drawn(_ source: inout SeededNumbers) -> [Int] {
    [
      source.index(below: 4), 4 + source.index(below: 3), 7 + source.index(below: 3),
      10 + source.index(below: 3),
    ]
  }

  static func put(_ drawn: [Int], into interview: inout Interview) {
    interview.format = formats[drawn[0]]
    interview.round = rounds[drawn[1] - 4]
  }

  static func put(_ drawn: [Int], into application: inout JobApplication) {
    application.source = sources[drawn[2] - 7]
    application.origin = ImportedRow(
      key: "",
      line: 1,
      cells: ["Seniority": levels[drawn[3] - 10]]
    )
  }
}
