import Journaling
import Records

/// Asks for the country inside the panel, saves it, and comes back to the page with what was typed.
///
/// An ordinary form, so that it works without a script. A page that answers a form with problems
/// exists only as that answer: its form is sent once more, so that the same page comes back.
struct CountryForm {
  let visit: Visit

  static let label: Phrase = "Which country are you in?"
  /// The field with the chosen country.
  static let field = "support-country"

  var html: HTML {
    let place = visit.isPost ? visit.place : .supportCountry
    return """
      <form class="toolbar no-print" method="post" action="\(place.address)">\(visit.token)\(carried)\
      \(CountrySelect(visit: visit, country: "", label: Self.label, name: Self.field).html)\
      <button class="button plain">\(say: "Save country")</button></form>
      """
  }

  private var carried: HTML {
    guard visit.isPost else { return hidden("back", visit.place.withoutNotice.address) }
    return visit.form.values.sorted { $0.key < $1.key }
      .filter { ![Self.field, "csrf", Presses.field].contains($0.key) }
      .html { hidden($0.key, $0.value) }
  }

  private func hidden(_ name: String, _ value: String) -> HTML {
    #"<input type="hidden" name="\#(name)" value="\#(value)">"#
  }
}

extension Visit {
  /// Whether its form was sent to choose a country, and says nothing new beside that.
  var choosesCountry: Bool { isPost && form.has(CountryForm.field) }

  /// The visit with the country that was chosen in the panel, which is saved first.
  ///
  /// - Throws: an error of the store.
  func keepingCountry() async throws -> Visit {
    let chosen = form[CountryForm.field]
    guard isKnown, choosesCountry, SupportRoutes.isCountry(chosen), chosen != preferences.country
    else { return self }
    let surroundings = surroundings
    try await commit { journal in
      var preferences = journal.preferences(zone: surroundings.zone)
      preferences.country = chosen
      return [try preferences.saved(surroundings)]
    }
    var visit = self
    visit.journal = try await keeper.journal()
    return visit
  }
}
