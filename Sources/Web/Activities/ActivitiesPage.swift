import Records

/// Small things that help, the person's own first: to look through, and to plan one.
struct ActivitiesPage {
  let journal: Journal
  let surroundings: Surroundings
  let filter: SmallThingFilter

  var page: Page {
    Page(
      "Small things that help",
      below: .step(.resilience),
      lead: "Each one takes 5 to 30 minutes and costs little or nothing. Choose what suits you."
    ) {
      let found = journal.smallThings.filter(filter.admits)
      return """
        \(HTML.when(filter == SmallThingFilter(), offered))
        <section class="stack" aria-labelledby="all"><div class="toolbar"><h2 class="find" id="all">\(say: "All of them")</h2>
        <a class="button plain end-of-bar" href="\(Place.newActivity.address)">\(Icon.add.html)\(say: "Add your own")</a></div>
        \(ActivityFilterBar(filter: filter).html)
        \(found.isEmpty ? nothing : #"<ul class="rows">\#(found.html(row))</ul>"# as HTML)</section>
        """
    }
  }

  /// A handful for today, and a word where one kind was left out lately.
  private var offered: HTML {
    let things = journal.offeredSmallThings(surroundings)
    return """
      <section class="card"><h2>\(say: "Ideas for today")</h2>
      \(HTML.some(journal.kindToBalance(surroundings)) { #"<p class="quiet">\#(balance($0))</p>"# })
      <ul class="rows">\(things.html(row))</ul></section>
      """
  }

  private func balance(_ kind: SmallThingKind) -> Phrase {
    switch kind {
    case .people: "You did a lot on your own lately, so something with another person may be good."
    case .pleasure: "Based on what you did lately, something just for fun may be good."
    default: "Based on what you did lately, something you do well may be good."
    }
  }

  private func row(_ thing: SmallThing) -> HTML {
    """
    <li class="row"><div class="what"><a href="\(Place.activity(thing.id).address)">\(thing.title)</a>\
    <p class="quiet">\(SmallThingFacts(thing: thing).html)</p>\
    \(HTML.some(thing.variant) { #"<p class="quiet">\#(say: "Or: \($0)")</p>"# })</div>\
    \(HTML.when(thing.own != nil, #"<span class="tag">\#(say: "your own")</span>"#))</li>
    """
  }

  private var nothing: HTML {
    """
    <div class="empty"><p>\(say: "No activity matches all of that.")</p>
    <p>\(say: "Clear one of the filters, or add an activity of your own.")</p></div>
    """
  }
}

/// Kind, minutes, energy, company and place in one line.
struct SmallThingFacts {
  let thing: SmallThing

  var html: HTML {
    ([thing.kind?.title].compactMap(\.self) + thing.facts).joined(" · ")
  }
}

/// What is looked for; a plain form, so that it works without a script.
struct ActivityFilterBar {
  let filter: SmallThingFilter

  var html: HTML {
    """
    <form class="toolbar no-print" action="\(Place.activities.address)">
    \(menu("kind", "Kind", Activity.kinds, filter.kind?.rawValue, any: "Any kind"))
    \(menu("energy", "Energy", efforts, filter.energy.map(String.init), any: "Any"))
    \(menu("minutes", "Time", lengths, filter.minutes.map(String.init), any: "Any"))
    \(menu("company", "Company", companies, filter.company, any: "Either"))
    \(menu("place", "Place", places, filter.place, any: "Either"))
    \(AskedField("own", "Only my own", .check).html(value: filter.isOwn ? "yes" : ""))
    <div class="actions"><button class="button plain">\(say: "Show")</button>
    \(HTML.when(filter != SmallThingFilter(), #"<a href="\#(Place.activities.address)">\#(say: "Show all")</a>"#))</div></form>
    """
  }

  private func menu(
    _ name: HTML,
    _ label: Phrase,
    _ choices: [Choice],
    _ chosen: String?,
    any: Phrase
  ) -> HTML {
    Menu(name, label, choices, chosen: chosen ?? "", none: any, id: "find-\(name)").html
  }

  private var efforts: [Choice] {
    [Choice("1", "Little"), Choice("2", "Some, or less"), Choice("3", "Any amount")]
  }

  private var lengths: [Choice] {
    [5, 10, 15, 20].map { Choice(String($0), "\($0) min or less") }
  }

  private var companies: [Choice] {
    [Choice("alone", "Alone"), Choice("together", "With somebody")]
  }

  private var places: [Choice] { [Choice("in", "Indoors"), Choice("out", "Outdoors")] }
}

extension SmallThingFilter {
  /// As the address of the page says it.
  init(_ query: Form) {
    self.init()
    kind = SmallThingKind(rawValue: query["kind"])
    energy = query.number("energy", in: Scale.energy)
    minutes = query.number("minutes", in: Scale.minutes)
    company = ["alone", "together"].first { $0 == query["company"] }
    place = ["in", "out"].first { $0 == query["place"] }
    isOwn = query["own"].contains("yes")
  }
}
