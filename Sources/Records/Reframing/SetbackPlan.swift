package import Foundation

/// What to do if something does not go well, thought of beforehand.
package struct SetbackPlan: ExerciseRecord {
  package static let kind = Kind(rawValue: "setback-plan")
  package static let names = KindNames(one: "setback plan", many: "Setback plans", in: .reframing)

  package let id: Identifier<SetbackPlan>
  package var writtenAt: Date
  /// The recovery it belongs to, where it was written in one.
  package var recovery: Identifier<Recovery>?
  package var interview: Identifier<Interview>?
  package var setback: Setback = Setback()
  /// A second one; there is no third.
  package var another: Setback = Setback()
  package var tell: String = ""
  package var ifCue: String = ""
  package var thenAction: String = ""

  package init(id: Identifier<SetbackPlan>, writtenAt: Date) {
    self.id = id
    self.writtenAt = writtenAt
  }

  package var words: [String] {
    setback.words + another.words + [tell, ifCue, thenAction]
  }

  package static let linkRules: [LinkRule<SetbackPlan>] = [
    .mentions("recovery", \.recovery), .mentions("interview", \.interview),
  ]
}

/// One thing that may go badly, what it would stir up, and two ways to meet it.
package struct Setback: Codable, Equatable, Sendable {
  package var what: String = ""
  package var thought: String = ""
  package var feeling: String = ""
  package var oneWay: String = ""
  package var otherWay: String = ""

  package init() {}

  package var words: [String] { [what, thought, feeling, oneWay, otherWay] }
}

extension SetbackPlan {
  package static let fields = FieldTable<SetbackPlan>(
    setback("", \.setback) + setback("-2", \.another) + [
      .line("tell", \.tell, "Who you would tell", about: .others),
      .value("interview", \.interview, "For which interview", .record(of: "upcoming-interview")),
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
      .line("feeling", \.feeling, "What you might feel", about: .myself),
      .line("one-way", \.oneWay, "One way to meet it", about: .myself),
      .line("other-way", \.otherWay, "Another way", about: .myself),
    ]
    return fields.map { $0.within(path, named: $0.name + suffix) }
  }
}

extension SetbackPlan {
  /// "If there is no word by Friday, then I will go swimming"; nil where it was left open.
  package var plan: Phrase? {
    ifCue.isEmpty || thenAction.isEmpty ? nil : "If \(ifCue), then I will \(thenAction)"
  }
}

extension Journal {
  /// The plan an interview is gone into with: its own, else the newest one for none in particular.
  ///
  /// - Parameter moment: what was written later was not brought along.
  package func setbackPlan(for interview: Identifier<Interview>, at moment: Date) -> SetbackPlan? {
    let all = shelf(SetbackPlan.self).reversed()
    return all.first { $0.interview == interview }
      ?? all.first { $0.interview == nil && $0.writtenAt <= moment }
  }
}
