extension JobApplication {
  /// What is asked of a job laid beside what somebody looks for: one answer for each item.
  ///
  /// Nothing adds them up.
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
  package static let choices = [
    Choice("yes", "Yes"), Choice("partly", "Partly"), Choice("no", "No"),
    Choice("unknown", "Don’t know"),
  ]

  package var title: Phrase {
    Meets.choices.first { $0.value == rawValue }?.title ?? Phrase(verbatim: rawValue)
  }
}
