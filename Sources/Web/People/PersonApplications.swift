import Records

/// The applications somebody has to do with, and a way to add one.
struct PersonApplications {
  let visit: Visit
  let contact: Contact
  let problems: Problems

  private static let most = 200

  var html: HTML {
    let involved = visit.journal.applications(involving: contact)
    let linked = Set(involved.map(\.application.id))
    let named = visit.journal.applications(naming: contact).filter {
      !$0.isHidden && !linked.contains($0.id)
    }
    let all = visit.journal.shelf(JobApplication.self).reversed().lazy.filter { !$0.isHidden }
      .prefix(Self.most)
    guard !all.isEmpty else { return .empty }
    return """
      <section class="stack tight" id="applications"><h2>\(say: "Applications")</h2>
      \(HTML.when(!involved.isEmpty || !named.isEmpty, #"<ul class="rows">\#(involved.html(row))\#(named.html(namedRow))</ul>"#))
      \(adding(Array(all)))</section>
      """
  }

  private func row(_ involved: Involved) -> HTML {
    """
    <li class="row"><div class="what">\(link(involved.application))\
    <p class="quiet">\(involved.link.part.title)</p></div>
    \(visit.removeButton(
      involved.link,
      back: .person(contact.id),
      "Remove",
      label: "Remove \(involved.application.company)"
    ))</li>
    """
  }

  private func namedRow(_ application: JobApplication) -> HTML {
    """
    <li class="row"><div class="what">\(link(application))<p class="quiet">\(say: "Contact person")</p></div></li>
    """
  }

  private func link(_ application: JobApplication) -> HTML {
    let title = [application.title, application.company].filter { !$0.isEmpty }
      .joined(separator: ", ")
    return #"<a href="\#(Place.application(application.id).address)">\#(title)</a>"#
  }

  private func adding(_ applications: [JobApplication]) -> HTML {
    let choices = applications.map {
      Choice(
        $0.id.description,
        Phrase(verbatim: [$0.company, $0.title].filter { !$0.isEmpty }.joined(separator: ", "))
      )
    }
    let isOpen = problems["application"] != nil
    let menu = Menu(
      "application",
      "Application",
      choices,
      chosen: visit.form["application"],
      id: "field-application"
    )
    return Fold(
      "Add an application",
      style: "quiet",
      isOpen: isOpen,
      """
      <form class="stack" method="post" action="\(Place.personApplications(contact.id).address)">\(visit.token)
      \(menu.html)\(PartMenu(chosen: visit.form["part"]).html)
      <div class="actions"><button class="button plain small">\(say: "Add")</button></div></form>
      """
    ).html
  }
}

/// What somebody has to do with an application.
struct PartMenu {
  var chosen = ""

  var html: HTML {
    Menu(
      "part",
      "Their role",
      PersonPart.choices,
      chosen: chosen.isEmpty ? PersonPart.interviewer.rawValue : chosen,
      id: "field-part"
    ).html
  }
}
