package import Records
package import Wording

extension Goal: Fielded {
  package static let fields = FieldTable<Goal>([
    .line("behaviour", \.behaviour, "In the next interview, get better at").required,
    .line("sign", \.sign, "You will notice it by"),
    .value("interview", \.interview, "For which interview", .record(of: "upcoming-interview")),
  ])
}

extension Journal {
  /// The learning goal an interview is gone into with: its own, else the newest open one.
  package func learningGoal(for interview: Identifier<Interview>) -> Goal? {
    let open = shelf(Goal.self).reversed().filter { $0.closedAt == nil }
    return open.first { $0.interview == interview } ?? open.first { $0.interview == nil }
  }
}
