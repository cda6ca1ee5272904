import Foundation
import Interchange
import Journaling
import Records

enum ApplicationImportRoutes {
  @Sendable static func ask(_ visit: Visit) async throws -> Answer {
    .page(page(visit, Problems([])))
  }

  /// Keeps what was sent, so that it is looked at as often as somebody likes.
  @Sendable static func look(_ visit: Visit) async throws -> Answer {
    do {
      let upload = try visit.sentFile()
      _ = try ApplicationTable(upload.bytes, visit.surroundings)
      return .redirect(.importedApplications(try await visit.keep(upload, .applications)))
    } catch let problems as Problems {
      return .again(page(visit, problems))
    } catch let flaw as TableFlaw {
      return .again(page(visit, Problems("file", flaw.phrase)))
    }
  }

  @Sendable static func preview(_ visit: Visit) async throws -> Answer {
    let upload = try await visit.keptUpload(.applications)
    let table = try ApplicationTable(upload.bytes, visit.surroundings)
    let plan = ApplicationImport(table, visit.surroundings).plan(for: visit.journal)
    return .page(ApplicationImportPage(visit: visit, name: upload.name, plan: plan).page)
  }

  /// Brings them in, or leaves them.
  @Sendable static func decide(_ visit: Visit) async throws -> Answer {
    let key = visit.uploadKey(.applications)
    guard !visit.form.has("leave") else {
      try await visit.keeper.discard(key)
      return .redirect(.data, Notice(.nothingWritten))
    }
    let upload = try await visit.keptUpload(.applications)
    let surroundings = visit.surroundings
    let table = try ApplicationTable(upload.bytes, surroundings)
    let receipt = try await visit.keeper.commit { journal in
      ApplicationImport(table, surroundings).plan(for: journal).changes
    }
    try await visit.keeper.discard(key)
    return .redirect(
      .applications,
      Notice(receipt.commit == nil ? .nothingWritten : .imported, undo: receipt.commit)
    )
  }

  private static func page(_ visit: Visit, _ problems: Problems) -> Page {
    ImportFormPage(
      visit: visit,
      title: "Bring a list along",
      lead: "A table of applications, from a spreadsheet or another tool. Nothing is saved yet.",
      place: .importApplications,
      accepts: ".csv,.tsv,.txt,text/csv,text/plain",
      about: [
        "A home-made table, saved as CSV. Columns are found by names such as Company and Job title.",
        "What Huntr, Teal, Simplify, JobSync and LinkedIn export.",
        "What cannot be read is shown to you first, and kept with its row.",
        "The same table can come in again. Only what is new is added.",
        "An old no starts nothing. You can lay out the five steps for any of them later.",
      ],
      problems: problems
    ).page
  }
}
