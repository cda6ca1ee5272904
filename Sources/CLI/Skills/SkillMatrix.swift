import API
import ArgumentParser
import Records

/// `rebound skill matrix`.
struct SkillMatrix: JournalCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Show twelve competencies with your scores, a coach’s scores and your stories.",
    discussion: """
      Each average comes with its number of scores. Room to grow is the role's \
      importance, 1 to 3, times the distance to a score of 4; it needs three \
      scores. At most two are marked.

        rebound skill matrix
        rebound skill matrix --area communication --json
      """
  )

  @Option(
    help: ArgumentHelp("Only this area: communication, technical, industry.", valueName: "area")
  )
  var area: String?

  @Flag(help: "Print JSON, an array.")
  var json = false

  static var asked: [FieldInfo] { Skill.fields.info }

  func run(in session: Session) async throws {
    let meant = try area.map(SkillArea.init(typed:))
    let journal = session.journal
    let matrix = journal.competencyMatrix()
    let first = Set(journal.competenciesToPractise(of: matrix).map(\.competency.id))
    let rows = matrix.filter { meant == nil || $0.competency.area == meant?.rawValue }
    if json {
      return session.say(.list(rows.map { $0.json(isFirst: first.contains($0.competency.id)) }))
    }
    let heads: [Phrase] = ["", "role", "view", "answers", "mock", "coach", "stories", "room"]
    // The headings are printed as a row, or piped output would be numbers without names.
    session.say(
      Table(
        [heads.map(\.said)]
          + rows.map { row($0, isFirst: first.contains($0.competency.id)) }
      )
    )
  }

  private func row(_ scores: CompetencyScores, isFirst: Bool) -> [String] {
    [
      scores.competency.title + (isFirst ? " *" : ""), number(scores.importance),
      number(scores.view), mean(scores.scores), mean(scores.mock), mean(scores.coach),
      "\(scores.stories)", scores.gap.map(\.inTenths) ?? "-",
    ]
  }

  private func number(_ number: Int?) -> String { number.map(String.init) ?? "-" }

  private func mean(_ scores: [Int]) -> String {
    scores.mean.map { "\($0.inTenths) (\(scores.count))" } ?? "-"
  }
}

extension SkillArea {
  /// - Throws: `Problems` if it is not one of the three.
  init(typed: String) throws(Problems) {
    guard let area = SkillArea(rawValue: typed.lowercased()) else {
      throw Problems("area", Control.choice(SkillArea.choices).expectation)
    }
    self = area
  }
}

extension Double {
  /// With one decimal, as in "2.3".
  fileprivate var inTenths: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

extension CompetencyScores {
  fileprivate func json(isFirst: Bool) -> JSONValue {
    .object([
      ("competency", .text(competency.id)), ("area", .text(competency.area)),
      ("importance", .some(importance)), ("view", .some(view)),
      ("answers", .list(scores.map(JSONValue.number))),
      ("mock", .list(mock.map(JSONValue.number))), ("coach", .list(coach.map(JSONValue.number))),
      ("stories", .number(stories)), ("room", .some(gap?.inTenths)), ("standsOut", .flag(isFirst)),
    ])
  }
}
