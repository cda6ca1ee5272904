import Foundation
import Insights
import Records
import Support
@testable import Web

/// How forms are filled in that do not take just any words, or that no page of the sample shows.
enum SampleForms {
  static func completed(_ form: FilledForm, archive: String) -> FilledForm {
    var form = form
    let isArchive = form.fields.contains { $0.name == "as" && $0.value == "archive" }
    let fitting = isArchive ? ["text": archive] : texts[form.address] ?? [:]
    form.fields = form.fields.map { ($0.name, fitting[$0.name] ?? $0.value) }
    return form
  }

  private static let texts: [String: [String: String]] = [
    "/import": ["text": "Company,Job Title\nAcme,Engineer\nHelios,Analyst\n"],
    "/settings/data/erasure": ["word": "ERASE"],
  ]

  /// An archive of one record, which the sample person does not have.
  static func archive() async throws -> String {
    let visitor = Visitor(clock: FixedClock(seed: 7))
    _ = try await visitor.post(
      "/lessons",
      [("text", "Ask one question first"), ("sort", "change")]
    )
    return try await visitor.get("/settings/data/archive").text
  }

  static func byHand(_ visitor: Visitor) async throws -> [FilledForm] {
    let journal = try await visitor.keeper.journal()
    return try await writings(journal) + people(journal) + others(journal) + [named(visitor)]
  }

  /// A question of the log, and the competency it is about.
  private static func named(_ visitor: Visitor) async throws -> FilledForm {
    let rows = FilledForm.all(of: try await visitor.get("/question-log").text)
    let row = rows.first { $0.address == "/question-log/practice" }
    let fields = (row?.fields ?? []).filter { $0.name != Presses.field }.map { ($0.name, $0.value) }
    return form("/question-log/competency", fields + [("competency", "communication")])
  }

  private static func form(_ address: String, _ fields: [(String, String)]) -> FilledForm {
    FilledForm(
      address: address,
      button: "by hand",
      fields: (fields + [(Presses.field, "by hand")]).map { (name: $0.0, value: $0.1) }
    )
  }

  private static func id<R: JournalRecord>(_: R.Type, _ journal: Journal) -> String {
    journal.shelf(R.self).first.map(\.reference.id.description) ?? "none"
  }

  private static func writings(_ journal: Journal) -> [FilledForm] {
    let (message, request) = (id(Message.self, journal), id(AdviceRequest.self, journal))
    return [
      form("/messages/\(message)/blanks", [("blank-their-name", "Mara")]),
      form("/messages/\(message)/resting", []), form("/advice-requests/\(request)/resting", []),
      form(
        "/writings/\(ExpressiveWriting.kind)/\(id(ExpressiveWriting.self, journal))/shredding",
        []
      ),
      form(
        "/records/\(CheckIn.kind)/\(id(CheckIn.self, journal))",
        [("revision", "1"), ("note", "A walk by the river")]
      ),
      form("/thoughts/\(id(ThoughtRecord.self, journal))/follow-up", [("felt-later", "same")]),
      form("/predictions/\(id(Prediction.self, journal))/closing", [("turnout", "partly")]),
      form(
        "/interviews/\(id(Interview.self, journal))/field-notes/draft",
        [("part", "all"), ("went-well", "The start")]
      ),
    ]
  }

  private static func people(_ journal: Journal) -> [FilledForm] {
    let ids = journal.shelf(Contact.self).prefix(2).map(\.reference.id.description)
    guard ids.count == 2 else { return [] }
    return [
      form("/people/\(ids[0])/merge", [("other", journal.shelf(Contact.self).last?.name ?? "")]),
      form("/people/\(ids[0])/merge/\(ids[1])", [("do", "merge")]),
      form("/people/duplicates", [("one", ids[0]), ("other", ids[1])]),
      form("/people/suggestions", [("q", "a")]),
      form("/people/keep-in-touch/labels", [("label", "mentors"), ("ideal", "6 weeks")]),
      form(
        "/touchpoints/\(id(Touchpoint.self, journal))",
        [("revision", "1"), ("sort", "call"), ("day", "2026-11-20"), ("text", "We talked")]
      ),
    ]
  }

  private static func others(_ journal: Journal) -> [FilledForm] {
    let applications = journal.shelf(JobApplication.self)
    let application = applications.first.map(\.reference.id.description) ?? "none"
    let ended = applications.first { $0.stage == .rejected }.map(\.reference.id.description)
    return [
      form("/applications/\(ended ?? "none")/recovery", []),
      form("/applications/\(application)/silence", [("answer", "keep")]),
      form("/applications/\(application)/stage", [("stage", "screen")]),
      form("/applications/\(application)/interviews", [("day", "2026-11-26")]),
      form("/insights/usual", [("funnel-view", "lever")]),
      form("/insights/\(Insight.Kind.all.first?.rawValue ?? "none")/hiding", []),
      form(
        "/plan/routines/\(id(Routine.self, journal))",
        [
          ("revision", "1"), ("title", "A walk"), ("every", "1"), ("unit", "days"),
          ("start-on", "2026-11-24"),
        ]
      ),
      form(
        "/practice/resources/\(id(LearningResource.self, journal))",
        [("revision", "1"), ("title", "A book"), ("competency", "communication")]
      ),
      form("/import/applications", [("text", "Company,Job Title\nAcme,Engineer\n")]),
      form("/import/archive", [("text", #"{"rebound":"archive","format":1,"records":0}"#)]),
      form("/people/import", [("text", "Name,Email\nMara Lind,mara@lind.example\n")]),
      form("/practice/import", [("text", "Why do you want to work here?\tTheir project.\n")]),
      form("/support/country", [("country", "DE")]), form("/support/panel", []),
    ]
  }
}
