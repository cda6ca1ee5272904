/// The routes that sign browsers out, from Settings.
struct AccessRoutes: Sendable {
  let entrance: Entrance

  @Sendable func signOut(_ visit: Visit) async throws -> Answer {
    try entrance.signOutEverywhere()
    return .plain(.signedOut)
  }
}
