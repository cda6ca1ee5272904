package import Foundation

/// What to do if something goes badly, planned beforehand.
package struct SetbackPlan: ExerciseRecord {
  package static let kind = Kind(rawValue: "setback-plan")
  package static let names = KindNames(
    "setback plan",
    "Setback plans",
    in: .reframing,
    about: "What you will do if something goes wrong again."
  )

  package let id: Identifier<SetbackPlan>
  package var writtenAt: Date
  /// The recovery it was written in; nil if none.
  package var recovery: Identifier<Recovery>?
  package var interview: Identifier<Interview>?
  package var setback: Setback = Setback()
  /// An optional second setback.
  var another: Setback = Setback()
  package var tell: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""

  package init(id: Identifier<SetbackPlan>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] { setback.words + another.words + [tell, ifCue, thenAction] }

  package static let linkRules: [LinkRule<SetbackPlan>] = [
    .mentions("recovery", \.recovery), .mentions("interview", \.interview),
  ]
}

/// Something that may go badly, the reaction to it, and two ways to respond.
package struct Setback: Codable, Equatable, Sendable {
  package var what: String = ""
  package var thought: String = ""
  package var feeling: String = ""
  package var oneWay: String = ""
  package var otherWay: String = ""

  init() {}

  var words: [String] { [what, thought, feeling, oneWay, otherWay] }
}

extension SetbackPlan {
  package static let fields = FieldTable<SetbackPlan>(
    setback("", \.setback) + setback("-2", \.another) + [
      .line("tell", \.tell, "Who you could talk to about it", about: .others),
      .value("interview", \.interview, "Interview", .record(of: "upcoming-interview")),
      .line("if-cue", \.ifCue, "If", about: .myself),
      .line("then-action", \.thenAction, "then I will", about: .myself),
    ]
  )

  private static func setback(
    _ suffix: String,
    _ path: Path<SetbackPlan, Setback>
  ) -> [Field<SetbackPlan>] {
    let fields: [Field<Setback>] = [
      .line("setback", \.what, "What could happen", about: .myself),
      .line("thought", \.thought, "What you might think", about: .myself),
      .line("feeling", \.feeling, "How you might feel", about: .myself),
      .line("one-way", \.oneWay, "One way to handle it", about: .myself),
      .line("other-way", \.otherWay, "Another way", about: .myself),
    ]
    return fields.map { $0.within(path, named: $0.name + suffix) }
  }
}

extension SetbackPlan {
  /// "If there is no word by Friday, then I will go swimming"; nil if either part is empty.
  package var plan: Phrase? {
    ifCue.isEmpty || thenAction.isEmpty ? nil : "If \(ifCue), then I will \(thenAction)"
  }
}

extension Journal {
  /// The setback plan for an interview: its own, or else the newest one without an interview.
  ///
  /// - Parameter moment: leaves out plans written after this moment.
  func setbackPlan(for interview: Identifier<Interview>, at moment: Date) -> SetbackPlan? {
    let all = shelf(SetbackPlan.self).reversed()
    return all.first { $0.interview == interview }
      ?? all.first { $0.interview == nil && $0.writtenAt <= moment }
  }
}
