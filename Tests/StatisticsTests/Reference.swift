import Foundation
import Testing

/// What a Python package answered on many random data sets: numbers by name.
struct Reference: Sendable, CustomTestStringConvertible {
  let index: Int
  let numbers: [String: [Double]]

  subscript(name: String) -> [Double] { numbers[name] ?? [] }

  var testDescription: String { "case \(index)" }

  /// A file `make references` wrote.
  static func all(_ name: String, testFile: String = #filePath) throws -> [Reference] {
    let file = URL(filePath: testFile).deletingLastPathComponent()
      .appending(path: "References/\(name).json")
    let cases = try JSONDecoder().decode([[String: [Double]]].self, from: Data(contentsOf: file))
    return cases.enumerated().map { Reference(index: $0, numbers: $1) }
  }
}

/// Whether two numbers are the same to a relative precision; near nothing, to an absolute one.
func agree(_ one: [Double], _ other: [Double], to precision: Double = 1e-9) -> Bool {
  one.count == other.count
    && zip(one, other).allSatisfy {
      abs($0 - $1) <= precision * max(abs($0), abs($1)) + precision * 1e-3
    }
}
