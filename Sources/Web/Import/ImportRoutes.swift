import Foundation
import HTTPTypes
import Interchange
import Journaling
import Records
import Synchronization

enum ImportRoutes {
  static let all: [Route] =
    [
      .get(.imports) { .page(ImportFormPage(visit: $0).page) },
      .post(.imports) { try await look($0, ImportSort(rawValue: $0.form["as"])) },
      .get(.imported(":tab"), preview),
      .post(.imported(":tab"), decide),
      .get(.cardsAsAnki) { visit in
        .file(
          AnkiCards.data(of: visit.journal),
          type: "text/plain; charset=utf-8",
          name: "questions-\(visit.today).txt"
        )
      },
    ]
    + Place.oldImports.flatMap { old -> [Route] in
      [
        .get(old.place) { _ in .redirect(.imports(old.sort)) },
        .post(old.place) { try await look($0, old.sort) },
      ]
    }

  /// Keeps the upload, so that its preview can be opened again.
  ///
  /// - Parameter expected: what they came to bring, for a file whose content does not tell.
  private static func look(_ visit: Visit, _ expected: ImportSort?) async throws -> Answer {
    try await Answer.saved {
      let upload = try visit.sentFile()
      let sort =
        ImportSort(rawValue: visit.form["holds"]) ?? ImportSort(
          of: upload.bytes,
          expecting: expected
        )
        ?? expected ?? .applications
      try check(upload, sort, visit)
      return .redirect(.imported(try await visit.keep(upload, sort)))
    } again: {
      ImportFormPage(visit: visit, expected: expected, problems: $0).page
    }
  }

  /// Where nothing but columns is missing, they are chosen on the next page.
  private static func check(_ upload: KeptUpload, _ sort: ImportSort, _ visit: Visit) throws {
    var reading = ReadingChoices()
    reading.remembered = RememberedWords(visit.journal)
    do {
      _ = try Import(upload.bytes, as: sort, visit.surroundings, reading)
    } catch let flaw as any ImportFlaw {
      guard flaw.lacksColumns, Import.unread(upload.bytes, as: sort).columns.count > 1 else {
        throw Problems("file", flaw.phrase)
      }
    }
  }

  @Sendable private static func preview(_ visit: Visit) async throws -> Answer {
    guard let file = try await visit.keptFile() else { return gone(visit) }
    let choices = try await visit.keptChoices()
    return .page(try await shown(file, choices, visit).page)
  }

  /// For a window whose file was imported or left in another one, or has made room for later files.
  private static func gone(_ visit: Visit) -> Answer {
    let why: Phrase = "This file was already imported or canceled. Choose it again to check it."
    return .page(
      ImportFormPage(visit: visit, problems: Problems("file", why)).page,
      status: .notFound
    )
  }

  private static func shown(
    _ file: KeptFile,
    _ choices: ImportChoices,
    _ visit: Visit,
    _ problems: Problems = Problems([])
  ) async throws -> ImportPreviewPage {
    let sort = choices.reading.sort ?? file.sort
    var (plan, problems) = (Import.unread(file.upload.bytes, as: sort, choices.reading), problems)
    do {
      let read = try visit.read(file, choices)
      let target = try await visit.target(of: sort)
      plan = visit.imports.plan(of: read, choices, for: target, at: file.tab)
    } catch let flaw as any ImportFlaw {
      let more: Phrase = "\(flaw.phrase) You can also choose below what each column is."
      problems = Problems("holds", flaw.lacksColumns ? more : flaw.phrase)
    }
    return ImportPreviewPage(
      visit: visit,
      name: file.upload.name,
      plan: plan,
      choices: choices,
      problems: problems
    )
  }

  /// Imports it, discards it, or shows the preview again with the chosen columns.
  @Sendable private static func decide(_ visit: Visit) async throws -> Answer {
    guard let file = try await visit.keptFile() else { return gone(visit) }
    let kept = try await visit.keptChoices()
    let page = try await shown(file, kept, visit)
    guard visit.form["do"] != "leave", !visit.form.has("leave") else {
      try await visit.discardImport()
      return .redirect(page.plan.sort.away, Notice(.nothingWritten))
    }
    let choices = visit.chosen(over: kept, shown: page.plan)
    guard choices.label.count <= ImportChoices.longestLabel else {
      let most = ImportChoices.longestLabel
      let problems = Problems("label", Control.line(atMost: most).expectation)
      return .again(try await shown(file, choices, visit, problems).page)
    }
    // What is read otherwise is seen before it is saved.
    let isSeen = !visit.form.has("read") || visit.form["read"] == page.plan.readingMark
    let isRead = choices.reading == kept.reading && isSeen
    guard isRead, !visit.form.has("to"), visit.form["do"] != "look" else {
      try await visit.keep(choices)
      let places = 0...Int.max
      let start = visit.form.number("to", in: places) ?? visit.query.number("from", in: places) ?? 0
      return .redirect(
        visit.place.with("from", isRead ? start : nil).with("changed", isRead ? nil : "yes")
      )
    }
    return try await save(file, choices, visit)
  }

  private static func save(
    _ file: KeptFile,
    _ choices: ImportChoices,
    _ visit: Visit
  ) async throws -> Answer {
    let read: Import
    do {
      read = try visit.read(file, choices)
    } catch is any ImportFlaw {
      return .again(try await shown(file, choices, visit).page)
    }
    let target = try await visit.target(of: read.sort)
    // Counted as it was saved: something may have come in meanwhile.
    let saved = Mutex(ImportPlan.nothing(read.sort))
    let receipt = try await visit.keeper.commit { journal in
      let plan = read.plan(choices, for: target.with(journal))
      saved.withLock { $0 = plan }
      return plan.changes
    }
    let plan = saved.withLock(\.self)
    for draft in plan.drafts {
      let key = DraftKey(form: draft.form, tab: draft.tab)
      try await visit.keeper.keep(
        KeptDraft(key: key, savedAt: draft.savedAt, payload: draft.payload)
      )
    }
    try await visit.discardImport()
    guard receipt.commit != nil || !plan.drafts.isEmpty else {
      return .redirect(plan.sort.done, Notice(.nothingWritten))
    }
    return .redirect(
      plan.sort.done.with("came", ImportCount(plan)),
      Notice(.imported, undo: receipt.commit)
    )
  }
}
