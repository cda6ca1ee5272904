import Foundation
import HTTPTypes
import Hummingbird
import Journaling
import Logging
import Records

/// The pages over one journal.
///
/// The routes and the support panel are passed in.
package struct WebServer: Sendable {
  let keeper: JournalKeeper
  let entrance: Entrance
  let surroundings: @Sendable () -> Surroundings
  let logger: Logger
  let care: FileCare
  let services: @Sendable () -> SupportServices
  let watch: any Watching
  let routes: [Route]
  /// What each form asks, by the router's name for its address.
  let asked: [String: @Sendable () -> [FieldInfo]]
  let presses = Presses()
  let memory = Memory()
  let uploads = UploadSlots()
  let api: APIServer

  init(
    keeper: JournalKeeper,
    entrance: Entrance,
    logger: Logger,
    surroundings: @escaping @Sendable () -> Surroundings,
    care: FileCare,
    services: @escaping @Sendable () -> SupportServices,
    routes: [Route],
    watch: any Watching
  ) {
    self.keeper = keeper
    self.entrance = entrance
    self.logger = logger
    self.surroundings = surroundings
    self.care = care
    self.services = services
    self.routes = routes
    asked = Dictionary(
      routes.compactMap { route in
        route.fields.map { (RouterPath(entrance.home + route.pattern).description, $0) }
      }
    ) { first, _ in first }
    self.watch = watch
    api = APIServer(
      keeper: keeper,
      tokens: care.place.map(AccessTokens.init),
      surroundings: surroundings,
      services: services,
      logger: logger
    )
  }

  /// Answers a page's request, once for every press, and hears it.
  func answer(_ visit: Visit, _ handler: @escaping Handler) async throws -> Shown {
    let answer = try await presses.answer(to: visit) {
      try await watch.answer(to: visit) { try await self.handle($0, handler) }
    }
    return Shown(answer: answer, visit: watch.shown(answer, visit))
  }

  /// What was removed while somebody changed it says so, and can be brought back with the change.
  private func handle(_ visit: Visit, _ handler: Handler) async throws -> Answer {
    let visit = visit.form.has("bring-back") ? try await visit.bringingBack() : visit
    do {
      let answer = try await handler(visit)
      try await visit.keepOrForget(after: answer)
      return answer
    } catch is Missing where visit.form.has("csrf") {
      var visit = visit
      visit.journal = try await keeper.journal()
      guard visit.removedMeanwhile != nil else { throw Missing() }
      return .page(RemovedMeanwhilePage(visit: visit).page, status: .conflict)
    }
  }
}
