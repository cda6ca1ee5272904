extension JobApplication {
  /// Fields that compare a job with what a person is looking for, one answer for each item.
  ///
  /// The answers are never added up.
  package static func meeting(_ items: [String]) -> FieldTable<JobApplication> {
    FieldTable(
      items.enumerated().map { index, item in
        Field("item-\(index + 1)", Phrase(verbatim: item), .choice(Meets.choices)) {
          $0.meets[item]?.rawValue ?? ""
        } write: { application, typed in
          let answer = typed.trimmed
          application.meets[item] = answer.isEmpty ? nil : Meets(rawValue: answer)
          return answer.isEmpty || Meets.all.contains { $0.rawValue == answer }
        }
      }
    )
  }
}

extension Meets {
  static let choices = [
    Choice("yes", "Yes"), Choice("partly", "Partly"), Choice("no", "No"),
    Choice("unknown", "Don’t know"),
  ]

  package var title: Phrase {
    Meets.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }
}

/// Whether a job has something a person is looking for.
package struct Meets: OpenSet {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  static let yes = Meets(rawValue: "yes")
  package static let partly = Meets(rawValue: "partly")
  package static let no = Meets(rawValue: "no")
  package static let unknown = Meets(rawValue: "unknown")

  package static let all: [Meets] = [.yes, .partly, .no, .unknown]
}
