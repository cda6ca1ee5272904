import Foundation
import HTTPTypes
import Hummingbird
import Journaling
import Logging
import NIOCore
import Records
import SQLiteStore
import Web

/// The pages as `rebound serve` answers them, and beside them a route that does nothing.
struct Pages {
  let folder: URL

  func serve() async throws {
    let place = DataPlace(directory: folder)
    let store = try SQLiteJournalStore(file: place.journal)
    let keeper = JournalKeeper(store: store, writer: "serve", clock: { .live() })
    let logger = Logger(label: "benchmarks", factory: { _ in SwiftLogNoOpLogHandler() })
    let server = WebServer(
      keeper: keeper,
      entrance: try Entrance(AccessFiles(place)),
      logger: logger,
      surroundings: { .live() },
      care: FileCare(
        envelopes: { try await store.newest(in: .own) },
        backUp: { "" },
        startBackupsOver: { _, _ in }
      )
    )
    let router = server.router()
    let hello = ByteBuffer(string: "hello")
    router.get("hello") { _, _ in
      Response(
        status: .ok,
        headers: [.contentType: "text/plain; charset=utf-8"],
        body: ResponseBody(byteBuffer: hello)
      )
    }
    let application = Application(
      router: router,
      configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        FileHandle.standardOutput.write(Data("\(channel.localAddress?.port ?? 0)\n".utf8))
      },
      logger: logger
    )
    try await application.runService()
  }
}
