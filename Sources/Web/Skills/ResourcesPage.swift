import Records

/// Courses, books and other learning resources, filtered by area and status.
struct ResourcesPage {
  let visit: Visit

  private var area: SkillArea? { SkillArea(rawValue: visit.query["area"]) }
  private var status: ResourceStatus? {
    let asked = ResourceStatus(rawValue: visit.query["status"])
    return ResourceStatus.all.contains(asked) ? asked : nil
  }

  var page: Page {
    Page(
      "Learning resources",
      below: [.practice, .skills],
      lead: "Courses, books, associations, projects and people you can learn from."
    ) {
      let shown = visit.journal.resources(in: area).filter { status == nil || $0.status == status }
      let place = Place.resources.with("area", area?.rawValue).with("status", status?.rawValue)
      let stretch = Stretch(of: shown.count, at: place, visit)
      let list: HTML =
        shown.isEmpty
        ? empty
        : """
        <ul class="rows">\(shown[stretch.range].html { ResourceRow(resource: $0).html })</ul>\(stretch.pager("More to learn from"))
        """
      return """
        <div class="actions"><a class="button" href="\(Place.newResource.address)">\(say: "Add resource")</a></div>
        \(AreaSwitch(place: .resources.with("status", status?.rawValue), area: area).html)
        \(statuses)
        \(list)
        \(tips)
        """
    }
  }

  private var tips: HTML {
    let tips = Guidance.resourceKinds.html { kind in
      HTML.some(kind.about) { "<dt>\(kind.title)</dt><dd>\($0)</dd>" }
    }
    return Fold("How to find one, kind by kind", #"<dl class="facts">\#(tips)</dl>"#).html
  }

  private var statuses: HTML {
    let place = Place.resources.with("area", area?.rawValue)
    let all = #"<a href="\#(place.address)"\#(current(nil))>\#(say: "Any status")</a>"# as HTML
    let each = ResourceStatus.all.html { status in
      #"<a href="\#(place.with("status", status.rawValue).address)"\#(current(status))>\#(status.title)</a>"#
    }
    return """
      <div><nav class="switch" aria-label="\(say: "Status")">\(all)\(each)</nav></div>
      """
  }

  private func current(_ status: ResourceStatus?) -> HTML {
    status == self.status ? #" aria-current="true""# : ""
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .note,
      "Nothing of this kind yet. Add one thing you want to learn from.",
      "It can be a library book, a free video or an hour with somebody."
    ).html
  }
}

/// One thing to learn from, in a list.
struct ResourceRow {
  let resource: LearningResource

  var html: HTML {
    let day: Phrase? = resource.day.map { "\($0, .weekdayAndDay)" }
    let deadline: Phrase? = resource.deadline.map { "last day \($0, .short)" }
    let about = [
      resource.sort?.title, resource.status.title, day, deadline,
      resource.cost.isEmpty ? nil : Phrase(verbatim: resource.cost),
      resource.effort.isEmpty ? nil : Phrase(verbatim: resource.effort),
    ]
    .compactMap(\.self).filter { !$0.isEmpty }
    let proof = HTML.when(
      !resource.proof.isEmpty,
      #"<p class="quiet">\#(say: "What you will have to show: \(resource.proof)")</p>"#
    )
    return """
      <li class="row"><div class="what"><a href="\(Place.resource(resource.id).address)">\(resource.title)</a>\
      <p class="quiet">\(about.joined(" · "))</p>\(proof)</div></li>
      """
  }
}

extension Forms {
  /// A learning resource.
  static let resource = RecordForms<LearningResource>(
    list: .resources,
    one: { .resource($0) },
    next: { _, _ in .resources }
  ) { form in
    Page(
      form.title(new: "Add a learning resource"),
      below: [.practice, Page.Crumb("Learning resources", .resources)],
      lead: "It can be a course, a webinar, an association or a project. A name is enough."
    ) {
      let asked = LearningResource.fields.askedFields
      let fields = form.html(
        asked.filter { first.contains($0.name) },
        leave: .resources,
        folded: asked.filter { !first.contains($0.name) }
      )
      return """
        \(HTML.some(form.record.flatMap { WebLink($0.link) }, open))
        \(fields)
        \(form.removal("Remove this", back: .resources))
        """
    }
  }

  /// The fields that are shown at once; the others are folded.
  private static let first = ["title", "kind", "link", "competency", "status"]

  private static func open(_ link: WebLink) -> HTML {
    """
    <p><a class="button plain" href="\(link.address)" rel="noreferrer">\(Icon.link.html)\(say: "Open link")</a></p>
    """
  }
}
