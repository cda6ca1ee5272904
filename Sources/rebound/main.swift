import CLI
import Foundation
import Journaling
import Records
import SQLiteStore
import Web

let desk = Desk(
  place: .ofThisProcess,
  surroundings: { .live() },
  openStore: { try SQLiteJournalStore(file: $0) },
  serve: { try await Served($0).answer() },
  draw: { ReportDocument(report: $0).data },
  terminal: .ofThisProcess
)

exit(await CommandRun.run(Array(CommandLine.arguments.dropFirst()), at: desk))
