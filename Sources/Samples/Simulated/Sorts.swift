package import Insights
package import Records

/// The sorts that made-up interviews belong to: thirteen levels in four dimensions.
package enum Sorts {
  package static let formats: [InterviewFormat] = [.phone, .video, .onSite, .panel]
  package static let rounds = ["Screening", "Technical", "Team"]
  package static let sources = ["Job board", "Referral", "Agency"]
  package static let levels = ["Junior", "Middle", "Senior"]

  /// Each level of each dimension, in this order.
  package static let all: [(dimension: SegmentDimension, level: String)] =
    formats.map { (.format, $0.rawValue) } + rounds.map { (.round, $0.lowercased()) }
    + sources.map { (.source, $0.lowercased()) } + levels.map { (.seniority, $0.lowercased()) }

  /// How often the levels of a dimension come, the first most.
  ///
  /// The published table does not say how its own came; with these its oracle and ours find about as
  /// much (within 0.02 over its cells).
  package static let weights = [4.0, 3, 2, 1]

  /// One level of each dimension, by their places in ``all``.
  package static func drawn(_ source: inout SeededNumbers) -> [Int] {
    var before = 0
    return [4, 3, 3, 3].map { count in
      defer { before += count }
      return before + level(of: count, source.unit())
    }
  }

  /// The level a share of the weights falls on.
  private static func level(of count: Int, _ share: Double) -> Int {
    var left = share * weights.prefix(count).reduce(0, +)
    let met = weights.prefix(count).firstIndex { weight in
      left -= weight
      return left < 0
    }
    return met ?? count - 1
  }

  package static func put(_ drawn: [Int], into interview: inout Interview) {
    interview.format = formats[drawn[0]]
    interview.round = rounds[drawn[1] - 4]
  }

  package static func put(_ drawn: [Int], into application: inout JobApplication) {
    application.source = sources[drawn[2] - 7]
    application.origin = ImportedRow(
      key: "",
      line: 1,
      cells: ["Seniority": levels[drawn[3] - 10]]
    )
  }
}
