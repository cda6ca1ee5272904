import Records

/// Somebody the person trusts, first on Support.
struct TrustedSection {
  let person: TrustedPerson

  var html: HTML {
    """
    <section class="stack"><h2>\(say: "Someone you trust")</h2>
    <div class="helps"><article class="help">\
    \(HTML.when(!person.name.isEmpty, "<h3>\(person.name)</h3>"))\(reach)</article></div></section>
    """
  }

  private var reach: HTML {
    if let number = person.dialled {
      return """
        <a class="reach" href="tel:\(number)"><span class="visually-hidden">\(say: "Call") </span>\
        \(Icon.phone.html)\(person.reach)</a>
        """
    }
    if let mail = person.mailed {
      return """
        <a class="reach" href="\(mail.address)"><span class="visually-hidden">\(say: "Write to") </span>\
        \(Icon.message.html)\(person.reach)</a>
        """
    }
    return HTML.when(!person.reach.isEmpty, #"<p class="as-written">\#(person.reach)</p>"#)
  }
}

/// The form to write them down and change them.
struct TrustedForm {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  var html: HTML {
    let fields = Preferences.trustedNames.compactMap { Preferences.fields[$0] }
    let isNew = visit.preferences.trusted == nil
    return Fold(
      isNew ? "Add someone you trust" : "Change who you trust",
      style: "no-print",
      isOpen: !problems.list.isEmpty,
      """
      <form class="stack narrow" method="post" action="\(Place.support.address)">\(visit.token)\
      \(visit.revisionField(visit.preferences))
      \(fields.html { AskedField($0).html(value: draft[$0.name], problem: problems[$0.name]) })
      <p class="quiet">\(say: "A phone number or an email address becomes a link. It stays on this computer.")</p>
      <div class="actions"><button class="button plain">\(say: "Save person")</button></div></form>
      """
    ).html
  }
}
