package import Records
package import Wording

extension Priorities: Fielded {
  package static let fields = FieldTable<Priorities>([
    .lines("must-haves", \.mustHaves, "Must have", about: .myself),
    .lines("nice-to-haves", \.niceToHaves, "Nice to have", about: .myself),
    .lines("deal-breakers", \.dealBreakers, "Would rule it out", about: .myself),
    .prose("strengths", \.strengths, "Strengths you want to use", about: .myself),
    .prose("hopes", \.hopes, "What you hope for", about: .myself),
    .line("first", \.first, "What comes first", about: .myself),
    .value("review-on", \.reviewOn, "Look at this again on", .day),
  ])
}

extension Journal {
  /// What the person looks for now.
  package var priorities: Priorities? { shelf(Priorities.self).last }
}

extension Priorities {
  /// Needs, then likes, then what is out; each once.
  package var items: [String] {
    var known: Set<String> = []
    return (mustHaves + niceToHaves + dealBreakers).filter { known.insert($0).inserted }
  }
}
