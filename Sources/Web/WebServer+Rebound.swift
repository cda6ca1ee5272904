package import Journaling
package import Logging
package import Records

extension WebServer {
  /// Every page of Rebound over one journal, with people to talk to beside them.
  package init(
    keeper: JournalKeeper,
    entrance: Entrance,
    logger: Logger,
    surroundings: @escaping @Sendable () -> Surroundings,
    care: FileCare,
    services: @escaping @Sendable () -> SupportServices = { Guidance.services }
  ) {
    self.init(
      keeper: keeper,
      entrance: entrance,
      logger: logger,
      surroundings: surroundings,
      care: care,
      services: services,
      routes: Routes.all(care, entrance),
      watch: SupportWatch()
    )
  }
}
