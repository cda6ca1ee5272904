import Foundation
import Records

/// Works out the points of weak signs from the phrasings the patterns are tuned on.
///
/// A logistic regression: a sign has many points where it stands in what people at risk write and not
/// in what is harmless. It always comes to the same points, and `make safety ARGS=points` writes them.
struct PointFitting {
  private let signs: [String]
  private let texts: [[Int]]
  private let labels: [CrisisPhrasings.Label]

  init(_ phrasings: CrisisPhrasings) {
    let found = phrasings.all.map { Guidance.crisisWords.weakSigns(in: $0.text) }
    var counts: [String: Int] = [:]
    for sign in found.joined() { counts[sign, default: 0] += 1 }
    let signs = counts.filter { $0.value > 1 }.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: signs.enumerated().map { ($1, $0) })
    texts = found.map { $0.compactMap { places[$0] }.sorted() }
    labels = phrasings.all.map(\.label)
    self.signs = signs
  }

  /// The points as the file has them, in tenths.
  func yaml(
    _ name: String,
    enough: Int,
    weighing weights: [CrisisPhrasings.Label: Double]
  ) -> String {
    let (start, points) = fitted(toFind: weights)
    let byPoints = Dictionary(grouping: zip(signs, points)) { Int(($1 * 10).rounded()) }
    let lines = byPoints.filter { $0.key != 0 }.sorted { $0.key > $1.key }.flatMap {
      number,
      signs in
      ["    \"\(number)\":"] + wrapped(signs.map { "\"\($0.0)\"" })
    }
    return """
      \(name):
        start: \(Int((start * 10).rounded()))
        enough: \(enough)
        points:
      \(lines.joined(separator: "\n"))

      """
  }

  /// - Parameter weights: how much a phrasing of each label counts; below zero, it is not to be found.
  private func fitted(toFind weights: [CrisisPhrasings.Label: Double]) -> (Double, [Double]) {
    var (start, startSpeed) = (0.0, 0.0)
    var points = [Double](repeating: 0, count: signs.count)
    var speeds = points
    let all = labels.reduce(0) { $0 + abs(weights[$1] ?? 0) }
    for _ in 0..<200 {
      var slopes = points.map { $0 * 0.001 }
      var startSlope = 0.0
      for (text, label) in zip(texts, labels) {
        let sum = text.reduce(start) { $0 + points[$1] }
        let weight = weights[label] ?? 0
        let error = (1 / (1 + exp(-sum)) - (weight > 0 ? 1 : 0)) * abs(weight) / all
        startSlope += error
        for sign in text { slopes[sign] += error }
      }
      startSpeed = 0.9 * startSpeed - 0.3 * startSlope
      start += startSpeed
      for place in points.indices {
        speeds[place] = 0.9 * speeds[place] - 0.3 * slopes[place]
        points[place] += speeds[place]
      }
    }
    return (start, points)
  }

  private func wrapped(_ words: [String]) -> [String] {
    var lines: [String] = []
    var line = "      ["
    for word in words {
      if line.count + word.count > 98 {
        lines.append(line)
        line = "      "
      }
      line += (line.hasSuffix("[") ? "" : " ") + word + ","
    }
    return lines + [line.dropLast() + "]"]
  }
}
