import Foundation
import Interchange
import Journaling
import Records
import Synchronization

enum PeopleImportRoutes {
  @Sendable static func ask(_ visit: Visit) async throws -> Answer {
    .page(page(visit, Problems([])))
  }

  /// Keeps what was sent, so that it is looked at as often as somebody likes.
  @Sendable static func look(_ visit: Visit) async throws -> Answer {
    do {
      let upload = try visit.sentFile()
      let file = try ContactFile(upload.bytes)
      try await visit.forgetChoices()
      let tab = try await visit.keep(upload, .people)
      visit.people.keep(file, tab: tab)
      return .redirect(.importedPeople(tab))
    } catch let problems as Problems {
      return .again(page(visit, problems))
    } catch let flaw as ContactFileFlaw {
      return .again(page(visit, Problems("file", flaw.phrase)))
    }
  }

  @Sendable static func preview(_ visit: Visit) async throws -> Answer {
    let choices = try await visit.keptChoices()
    return .page(try await preview(visit, choices, Problems([])))
  }

  private static func preview(
    _ visit: Visit,
    _ choices: ContactChoices,
    _ problems: Problems
  ) async throws -> Page {
    // Also where its file is read already: what was brought in or left elsewhere is no longer there.
    let upload = try await visit.keptUpload(.people)
    let plan = visit.people.plan(
      of: try await visit.keptPeople(),
      choices,
      tab: visit.parameters["tab"] ?? "",
      for: visit.journal,
      visit.surroundings
    )
    return PeopleImportPage(
      visit: visit,
      name: upload.name,
      plan: plan,
      choices: choices,
      problems: problems
    ).page
  }

  /// Brings them in, leaves them, or keeps what was chosen so far.
  @Sendable static func decide(_ visit: Visit) async throws -> Answer {
    guard visit.form["do"] != "leave" else {
      try await visit.discardPeople()
      return .redirect(.people, Notice(.nothingWritten))
    }
    let choices = visit.chosen(over: try await visit.keptChoices())
    guard choices.label.count <= PeopleImportPage.longestLabel else {
      let most = PeopleImportPage.longestLabel
      let problems = Problems("label", Control.line(atMost: most).expectation)
      return .again(try await preview(visit, choices, problems))
    }
    guard visit.form["do"] == "save" else {
      try await visit.keep(choices)
      let places = 0...Int.max
      let start = visit.form.number("to", in: places) ?? visit.query.number("from", in: places) ?? 0
      return .redirect(visit.place.with("from", start))
    }
    return try await save(visit, choices)
  }

  private static func save(_ visit: Visit, _ choices: ContactChoices) async throws -> Answer {
    _ = try await visit.keptUpload(.people)
    let file = try await visit.keptPeople()
    let surroundings = visit.surroundings
    // Counted as it was saved: somebody may have come in meanwhile.
    let counts = Mutex((new: 0, filled: 0))
    let receipt = try await visit.keeper.commit { journal in
      let plan = ContactImport(file, choices, surroundings).plan(for: journal)
      counts.withLock { $0 = (plan.count(.add), plan.count(.fill)) }
      return plan.changes
    }
    try await visit.discardPeople()
    guard receipt.commit != nil else { return .redirect(.people, Notice(.nothingWritten)) }
    let (new, filled) = counts.withLock(\.self)
    return .redirect(
      Place.people.with("new", new).with("filled", filled),
      Notice(.imported, undo: receipt.commit)
    )
  }

  private static func page(_ visit: Visit, _ problems: Problems) -> Page {
    ImportFormPage(
      visit: visit,
      title: "Bring people along",
      lead: "From an address book or a network. Nothing is saved yet.",
      place: .importPeople,
      accepts: ".vcf,.vcard,.csv,.tsv,.txt,text/vcard,text/csv,text/plain",
      about: [
        "vCards, as phones and mail programs export them: 2.1, 3.0 and 4.0.",
        "The CSV file of Google Contacts.",
        "Connections.csv, from the archive LinkedIn sends you.",
        "A table of your own with a column for names or e-mail addresses.",
        "Names, work, addresses to reach them, links, labels and notes come in. All else stays out.",
        "The same file can come in again. Only what is new is added.",
      ],
      problems: problems,
      section: .people,
      trail: [Page.Crumb(title: "People", place: .people)],
      away: .people
    ).page
  }
}
