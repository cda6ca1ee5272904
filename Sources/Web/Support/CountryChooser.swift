import Records

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
    """
    <form class="toolbar no-print" method="get" action="\(to.address)">\
    \(CountrySelect(visit: visit, country: country, label: label).html)\
    <button class="button plain">\(say: "Show this country")</button></form>
    """
  }
}

/// One select of all countries that have services.
struct CountrySelect {
  let visit: Visit
  /// Two letters; empty where it is not known.
  let country: String
  let label: Phrase
  var name = "country"

  var html: HTML {
    let countries = visit.services.countries(in: Speaker.current.locale)
    let field = AskedField(
      name,
      label,
      .record(of: "country"),
      records: countries.map { Choice($0.code, Phrase(verbatim: $0.name)) }
    )
    let value = countries.contains { $0.code == country } ? country : ""
    return field.html(value: value)
  }
}
