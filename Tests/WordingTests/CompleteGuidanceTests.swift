import Records
import Testing

/// A text that a guidance file leaves out reads as empty, as it does in a record, so the decoder does
/// not notice it.
@Suite("The guidance files")
struct CompleteGuidanceTests {
  @Test func `leave out no text that a page shows`() {
    var empty = Set<String>()
    for value in Self.everything { Self.look(at: value, as: "\(type(of: value))", &empty) }
    #expect(empty == [])
  }

  private static let everything: [any Sendable] = [
    Guidance.exercises,
    Guidance.activities,
    Guidance.values,
    Guidance.feelings,
    Guidance.habits,
    Guidance.noisePrimer,
    Guidance.starters,
    Guidance.statementStarters,
    Guidance.rehearsalScript,
    Guidance.competencies,
    Guidance.fieldNoteItems,
    Guidance.answerAnchors,
    Guidance.skills,
    Guidance.resourceKinds,
    Guidance.rubric,
    Guidance.messages,
    Guidance.questionsToAsk,
    Guidance.evening,
    Guidance.sources,
    Guidance.services,
    Guidance.safetyPlan,
    Guidance.peopleWhoHelp,
    Guidance.zoneCountries,
    Guidance.supportPanel,
    Guidance.writingThemes,
    Guidance.questionFamilies,
  ]

  /// Collects where a text or a list of texts is empty, by type and property.
  private static func look(at value: Any, as place: String, _ empty: inout Set<String>) {
    if let text = value as? String, text.isEmpty { empty.insert(place) }
    let mirror = Mirror(reflecting: value)
    for child in mirror.children {
      let name = child.label.map { "\(type(of: value)).\($0)" } ?? place
      look(at: child.value, as: name, &empty)
    }
  }
}
