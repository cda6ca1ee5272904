import Records

/// Every record of one kind, newest first.
struct KindPage<R: JournalRecord> {
  let visit: Visit

  static var trail: [Page.Crumb] {
    [
      Page.Crumb(title: "Everything", place: .everything),
      Page.Crumb(title: Phrase(verbatim: R.names.many), place: .records(R.kind)),
    ]
  }

  var page: Page {
    Page(
      title: Phrase(verbatim: R.names.many),
      section: R.names.room.section,
      trail: [Self.trail[0]],
      body: "\(add)\(list)"
    )
  }

  private var add: HTML {
    HTML.when(
      R.canBeAdded,
      #"<div class="actions"><a class="button" href="\#(Place.newRecord(R.kind).address)">\#(say: "Add \(R.names.one)")</a></div>"#
    )
  }

  private var list: HTML {
    let shelf = visit.journal.shelf(R.self)
    guard !shelf.isEmpty else {
      return EmptyPlace("No \(R.names.many.lowercasedFirst) yet.").html
    }
    let stretch = Stretch(of: shelf.count, at: .records(R.kind), visit)
    let shown = Array(shelf.reversed())[stretch.range]
    return """
      <ul class="rows">\(shown.html(row))</ul>\(stretch.pager(Phrase(verbatim: R.names.many)))
      """
  }

  private func row(_ record: R) -> HTML {
    let day = Day(record.filedAt, in: visit.surroundings.zone)
    return
      #"<li class="row"><div class="what"><a href="\#(Place.of(record).address)">\#(record.title(in: visit.journal))</a></div><span class="meta">\#("\(day, .short)" as Phrase)</span></li>"#
  }
}

/// Every kind of record, by room, with how many there are.
struct EverythingPage {
  let visit: Visit

  var page: Page {
    Page(
      title: "Everything",
      section: .settings,
      trail: [.section(.settings)],
      lead: "All that you have saved, by kind.",
      body: #"<div class="columns even">\#(Room.allCases.html(room))</div>"#
    )
  }

  private func room(_ room: Room) -> HTML {
    let kinds = RecordKinds.all.filter { $0.names.room == room }
    let rows = kinds.html { type in
      let count = visit.journal.all(of: type.kind).count
      return
        #"<li class="row"><div class="what"><a href="\#(Place.records(type.kind).address)">\#(type.names.many)</a></div><span class="meta">\#(String(count))</span></li>"#
    }
    return #"<section class="card"><h2>\#(room.title)</h2><ul class="rows">\#(rows)</ul></section>"#
  }
}
