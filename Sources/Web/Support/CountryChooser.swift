import Planning
import Records
import Wording

/// Asks in which country somebody is, with one select.
///
/// By address, so that it works without a key and without a script, and can be bookmarked. The page
/// it leads to offers to remember the country.
struct CountryChooser {
  let visit: Visit
  /// Two letters; empty where it is not known.
  let country: String
  let label: Phrase
  /// The page that is shown for the country.
  var to: Place = .support

  var html: HTML {
    let countries = visit.services.countries(in: Speaker.current.locale)
    let field = AskedField(
      name: "country",
      label: label,
      control: .record(of: "country"),
      records: countries.map { Choice($0.code, Phrase(verbatim: $0.name)) }
    )
    let value = countries.contains { $0.code == country } ? country : ""
    return """
      <form class="toolbar no-print" method="get" action="\(to.address)">\
      \(field.html(value: value))\
      <button class="button plain">\("Show this country" as Phrase)</button></form>
      """
  }
}
