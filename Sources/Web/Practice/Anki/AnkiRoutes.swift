import Foundation
import Interchange
import Journaling
import Records

enum AnkiRoutes {
  static let all: [Route] = [
    .get(.importCards, ask),
    .post(.importCards, look),
    .get(.importedCards(":tab"), preview),
    .post(.importedCards(":tab"), decide),
    .get(.cardsAsAnki, export),
  ]

  @Sendable private static func ask(_ visit: Visit) async throws -> Answer {
    .page(page(visit, Problems([])))
  }

  /// Keeps what was sent, so that it is looked at as often as somebody likes.
  @Sendable private static func look(_ visit: Visit) async throws -> Answer {
    do {
      let upload = try visit.sentFile()
      _ = try AnkiFile(upload.bytes)
      return .redirect(.importedCards(try await visit.keep(upload, .cards)))
    } catch let problems as Problems {
      return .again(page(visit, problems))
    } catch let flaw as AnkiFlaw {
      return .again(page(visit, Problems("file", flaw.phrase)))
    }
  }

  @Sendable private static func preview(_ visit: Visit) async throws -> Answer {
    .page(try await preview(visit, AnkiChoices()))
  }

  private static func preview(_ visit: Visit, _ choices: AnkiChoices) async throws -> Page {
    let upload = try await visit.keptUpload(.cards)
    let plan = AnkiImport(try AnkiFile(upload.bytes), choices, visit.surroundings)
      .plan(for: visit.journal)
    return AnkiImportPage(visit: visit, name: upload.name, plan: plan, choices: choices).page
  }

  /// Brings them in, leaves them, or looks again with what was chosen.
  @Sendable private static func decide(_ visit: Visit) async throws -> Answer {
    guard visit.form["do"] != "leave" else {
      try await visit.keeper.discard(visit.uploadKey(.cards))
      return .redirect(.practice, Notice(.nothingWritten))
    }
    let choices = AnkiChoices(
      takesOver: !visit.form["takes-over"].trimmed.isEmpty,
      excluded: Set(visit.form["pick"].textLines.compactMap { Int($0) })
    )
    guard visit.form["do"] == "save" else { return .page(try await preview(visit, choices)) }
    let file = try AnkiFile(try await visit.keptUpload(.cards).bytes)
    let surroundings = visit.surroundings
    let receipt = try await visit.keeper.commit { journal in
      AnkiImport(file, choices, surroundings).plan(for: journal).changes
    }
    try await visit.keeper.discard(visit.uploadKey(.cards))
    return .redirect(
      .practice,
      receipt.commit.map { Notice(.imported, undo: $0) } ?? Notice(.nothingWritten)
    )
  }

  @Sendable private static func export(_ visit: Visit) async throws -> Answer {
    .file(
      AnkiCards.data(of: visit.journal),
      type: "text/plain; charset=utf-8",
      name: "questions-\(visit.today).txt"
    )
  }

  private static func page(_ visit: Visit, _ problems: Problems) -> Page {
    ImportFormPage(
      visit: visit,
      title: "Questions from Anki",
      lead: "From a deck of yours. Nothing is saved yet.",
      place: .importCards,
      accepts: ".txt,.csv,.tsv,text/plain,text/csv",
      about: [
        "In Anki: File, Export, and then “Notes in Plain Text”.",
        "The first field becomes the question, the second the answer.",
        "A tag named like a competency sorts it there. Other tags come along as words.",
        "Pictures, sounds and Anki's own dates stay in Anki.",
        "The same file can come in again. Only what is new is added.",
      ],
      problems: problems,
      section: .practice,
      trail: [Page.Crumb(title: "Practice", place: .practice)],
      away: .practice
    ).page
  }
}
