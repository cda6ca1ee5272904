import Foundation
import Records

/// Phrasings that somebody labeled: what people at risk write, and what only sounds like it.
struct CrisisPhrasings {
  enum Label: String, CaseIterable {
    case explicit, indirect, harmless
  }

  struct Phrasing {
    let label: Label
    let text: String
  }

  let all: [Phrasing]

  /// - Parameter name: `trial`, which judges the patterns, or `tuning`, which they were tuned on.
  init(_ name: String) throws {
    try self.init(
      file: URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "CrisisPhrasings/\(name).txt")
    )
  }

  /// Reads a file of the same form, or with a tab after the label.
  init(file: URL) throws {
    all = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .compactMap { line in
        let parts = line.split(maxSplits: 1) { $0 == ":" || $0 == "\t" }
        guard parts.count == 2 else { return nil }
        return Label(rawValue: String(parts[0]))
          .map { Phrasing(label: $0, text: parts[1].trimmingCharacters(in: .whitespaces)) }
      }
  }

  /// Which share of the phrasings with these labels is found to be of one of these tiers.
  func share(of labels: Set<Label>, found tiers: Set<CrisisTier>) -> Double {
    let meant = all.filter { labels.contains($0.label) }
    let found = meant.filter { Guidance.crisisWords.tier(of: $0.text).map(tiers.contains) ?? false }
    return Double(found.count) / Double(max(1, meant.count))
  }

  /// What is not answered as its label asks.
  var misses: [String] {
    all.compactMap { phrasing in
      let tier = Guidance.crisisWords.tier(of: phrasing.text)
      let isRight =
        switch phrasing.label {
        case .explicit: tier == .explicit
        case .indirect: tier != nil
        case .harmless: tier == nil
        }
      let found = tier.map { "\($0)" } ?? "nothing"
      return isRight ? nil : "  \(phrasing.label.rawValue), found \(found): \(phrasing.text)"
    }
  }

  var figures: String {
    func line(_ what: String, _ share: Double) -> String {
      "  \(what.padding(toLength: 44, withPad: " ", startingAt: 0))\(share.formatted(.number.precision(.fractionLength(3))))"
    }
    let counts = Label.allCases.map { label in
      "\(all.count { $0.label == label }) \(label.rawValue)"
    }
    return [
      "\(all.count) phrasings: " + counts.joined(separator: ", "),
      line("explicit, answered with the panel", share(of: [.explicit], found: [.explicit])),
      line("explicit, answered at all", share(of: [.explicit], found: [.explicit, .indirect])),
      line("indirect, answered at all", share(of: [.indirect], found: [.explicit, .indirect])),
      line(
        "explicit or indirect, answered at all",
        share(of: [.explicit, .indirect], found: [.explicit, .indirect])
      ),
      line("harmless, answered with the panel", share(of: [.harmless], found: [.explicit])),
      line("harmless, answered at all", share(of: [.harmless], found: [.explicit, .indirect])),
    ].joined(separator: "\n")
  }
}
