/// A thought record and the fear that came with it, asked in one form.
package struct ThoughtForm: Sendable {
  package var thought: ThoughtRecord
  package var prediction: Prediction

  package init(thought: ThoughtRecord, prediction: Prediction) {
    self.thought = thought
    self.prediction = prediction
  }
}

extension ThoughtForm: Fielded {
  package static let fields = FieldTable<ThoughtForm>(
    ThoughtRecord.fields.fields.map { $0.within(\.thought) } + [
      .line("fear", \.prediction.feared, "What you fear will happen", about: .myself),
      Prediction.likelihood.within(\.prediction, named: "fear-likely"),
      .value("fear-by", \.prediction.byWhen, "When you would know", .day),
    ]
  )
}
