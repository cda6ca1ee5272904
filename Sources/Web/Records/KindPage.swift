import Records

/// Every record of one kind, newest first.
struct KindPage<R: JournalRecord> {
  let visit: Visit

  static var trail: [Page.Crumb] {
    [
      Page.Crumb("Everything", .everything),
      Page.Crumb(Phrase(verbatim: R.names.many), .records(R.kind)),
    ]
  }

  var page: Page {
    Page(
      Phrase(verbatim: R.names.many),
      in: R.names.room.section,
      below: [Self.trail[0]]
    ) { add + list }
  }

  private var add: HTML {
    if let beginning = Beginning.of(R.kind) {
      return """
        <p>\(beginning.words) <a href="\(beginning.place.address)">\(beginning.title)</a></p>
        """
    }
    return HTML.when(
      R.canBeAdded,
      #"<div class="actions"><a class="button" href="\#(Place.newRecord(R.kind).address)">\#(say: "Add \(R.names.one)")</a></div>"#
    )
  }

  private var list: HTML {
    let shelf = visit.journal.shelf(R.self)
    guard !shelf.isEmpty else {
      return EmptyPlace("No \(R.names.many.lowercasedFirst) yet.", R.names.about).html
    }
    let stretch = Stretch(of: shelf.count, at: .records(R.kind), visit)
    let shown = Array(shelf.reversed())[stretch.range]
    return """
      <ul class="rows">\(shown.html(row))</ul>\(stretch.pager(Phrase(verbatim: R.names.many)))
      """
  }

  private func row(_ record: R) -> HTML {
    let day = Day(record.filedAt, in: visit.surroundings.zone)
    let title = record.heading(in: visit.journal)
    return ListRow("\(title)", to: .of(record), meta: "\(day, .short)").html
  }
}

/// Every kind of record, by room, with how many there are.
struct EverythingPage {
  let visit: Visit

  var page: Page {
    Page("Everything", below: [.settings], lead: "Everything you have saved, by kind.") {
      #"<div class="columns even">\#(Room.allCases.html(room))</div>"#
    }
  }

  private func room(_ room: Room) -> HTML {
    let kinds = RecordKinds.all.filter { $0.names.room == room }
    let rows = kinds.html { type in
      let count = visit.journal.all(of: type.kind).count
      return ListRow("\(type.names.many)", to: .records(type.kind), meta: "\(count)").html
    }
    return #"<section class="card"><h2>\#(room.title)</h2><ul class="rows">\#(rows)</ul></section>"#
  }
}
