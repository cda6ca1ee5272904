package import Foundation

/// What a person is looking for in a job; the newest record is the current one.
package struct Priorities: ExerciseRecord {
  package static let kind = Kind(rawValue: "priorities")
  package static let names = KindNames(
    "priority list",
    "Priorities",
    in: .reframing,
    about: "What matters most to you in a job, in order."
  )

  package let id: Identifier<Priorities>
  package var writtenAt: Date
  /// The recovery they were written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var mustHaves: [String] = []
  package var niceToHaves: [String] = []
  package var dealBreakers: [String] = []
  package var strengths: String = ""
  package var hopes: String = ""
  /// What matters most, in one sentence.
  package var first: String = ""
  var reviewOn: Day?

  package init(id: Identifier<Priorities>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] {
    mustHaves + niceToHaves + dealBreakers + [strengths, hopes, first]
  }

  package static let linkRules: [LinkRule<Priorities>] = [.mentions("recovery", \.recovery)]
}

extension Priorities {
  package static let fields = FieldTable<Priorities>([
    .lines("must-haves", \.mustHaves, "Must-haves", about: .myself),
    .lines("nice-to-haves", \.niceToHaves, "Nice-to-haves", about: .myself),
    .lines("deal-breakers", \.dealBreakers, "Deal-breakers", about: .myself),
    .prose("strengths", \.strengths, "Strengths you want to use", about: .myself),
    .prose("hopes", \.hopes, "What you hope for", about: .myself),
    .line("first", \.first, "Your top priority", about: .myself),
    .value("review-on", \.reviewOn, "Review on", .day),
  ])
}

extension Journal {
  /// The current priorities.
  package var priorities: Priorities? { shelf(Priorities.self).last }
}

extension Priorities {
  /// Must-haves, then nice-to-haves, then deal breakers, without repeats.
  package var items: [String] {
    var known: Set<String> = []
    return (mustHaves + niceToHaves + dealBreakers).filter { known.insert($0).inserted }
  }
}
