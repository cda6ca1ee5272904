package import Insights
import Records

/// The sorts of simulated interviews: thirteen levels in four dimensions.
package enum Sorts {
  static let formats: [InterviewFormat] = [.phone, .video, .onSite, .panel]
  static let rounds = ["Screening", "Technical", "Team"]
  static let sources = ["Job board", "Referral", "Agency"]
  static let levels = ["Junior", "Middle", "Senior"]

  /// Each level of each dimension, in order.
  package static let all: [(dimension: SegmentDimension, level: String)] =
    formats.map { (.format, $0.rawValue) } + rounds.map { (.round, $0.lowercased()) }
    + sources.map { (.source, $0.lowercased()) } + levels.map { (.seniority, $0.lowercased()) }

  /// The relative frequency of the levels in a dimension, most frequent first.
  ///
  /// The published table does not say how its levels were distributed; with these weights, its
  /// oracle and ours find about as much (within 0.02 over its cells).
  static let weights = [4.0, 3, 2, 1]

  /// A random level of each dimension, by index in ``all``.
  static func drawn(_ source: inout SeededNumbers) -> [Int] {
    var before = 0
    return [4, 3, 3, 3].map { count in
      defer { before += count }
      return before + level(of: count, source.unit())
    }
  }

  /// The level at a share of the total weight.
  private static func level(of count: Int, _ share: Double) -> Int {
    var left = share * weights.prefix(count).reduce(0, +)
    let met = weights.prefix(count).firstIndex { weight in
      left -= weight
      return left < 0
    }
    return met ?? count - 1
  }

  static func put(_ drawn: [Int], into interview: inout Interview) {
    interview.format = formats[drawn[0]]
    interview.round = rounds[drawn[1] - 4]
  }

  static func put(_ drawn: [Int], into application: inout JobApplication) {
    application.source = sources[drawn[2] - 7]
    application.origin = ImportedRow(key: "", line: 1, cells: ["Seniority": levels[drawn[3] - 10]])
  }
}
