import Journaling
import Records

/// Lets other programs in, from Settings.
struct OtherProgramsRoutes: Sendable {
  /// Nil for a journal without files.
  let tokens: AccessTokens?

  @Sendable func show(_ visit: Visit) async throws -> Answer {
    .page(try page(visit).page)
  }

  /// The secret stands on the answer and on no address, so that no history of a browser keeps it.
  @Sendable func add(_ visit: Visit) async throws -> Answer {
    guard let tokens else { throw Missing() }
    var wish = TokenWish()
    wish.name = visit.form["name"]
    wish.mayWrite = visit.form.isTicked("write")
    wish.kinds = visit.form["kinds"].textLines
    wish.openRooms = visit.form["open"].textLines
    wish.until = visit.form["until"]
    var page = try page(visit)
    do {
      page.secret = try tokens.add(wish, on: visit.today).secret
      page.tokens = try tokens.all()
      return .once(page.page, then: .otherPrograms, Notice(.tokenMade))
    } catch let problems as Problems {
      page.problems = problems
      page.draft = Draft(visit.form.values)
      return .again(page.page)
    }
  }

  @Sendable func remove(_ visit: Visit) async throws -> Answer {
    guard let tokens else { throw Missing() }
    _ = try tokens.remove(visit.form["id"])
    return .redirect(.otherPrograms, Notice(.shutOut))
  }

  private func page(_ visit: Visit) throws -> OtherProgramsPage {
    OtherProgramsPage(
      visit: visit,
      isPossible: tokens != nil,
      tokens: try tokens?.all() ?? [],
      uses: try tokens?.uses() ?? []
    )
  }
}
