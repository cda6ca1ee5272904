import CLI
import Foundation
import Journaling
import PrivateProcess
import Records
import SQLiteStore
import Web

private_process_begin()

let environment = CommandEnvironment(
  place: .ofThisProcess,
  surroundings: { .live() },
  openStore: { try SQLiteJournalStore(file: $0, accepting: $1) },
  restorer: { JournalRestorer(journal: $0) },
  serve: { try await Served($0).answer() },
  draw: { ReportDocument(report: $0).data },
  terminal: .ofThisProcess
)

let arguments = Array(CommandLine.arguments.dropFirst())
let stores = environment.stores
let watched = EndSignals.watch(isServing: arguments.first == "serve") { await stores.close() }

let code = await CommandRun.run(arguments, in: environment)
withExtendedLifetime(watched) {}
exit(code)
