import Foundation
import Journaling
import Records

/// What goes in, what goes out, and what goes for good.
struct DataPage {
  let visit: Visit
  let removed: [Removal]
  let problems: Problems

  var page: Page {
    Page(
      title: "Your data",
      section: .settings,
      trail: [Page.Crumb(title: "Settings", place: .settings)],
      lead: lead,
      body: body
    )
  }

  private var lead: Phrase {
    guard let place = visit.care.place else {
      return "Everything is on this machine. It is yours to take, copy and erase."
    }
    return """
      Everything is in one file on this machine, \(place.journal.path). \
      Once Rebound is stopped, that file holds everything, and you can copy it.
      """
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)\(copied)\(setAside)
    <div class="columns even">
    <section class="card"><h2>\("Take it with you" as Phrase)</h2>
    <p class="quiet">\("The archive holds all of it, and reads back whole. Tables open in a spreadsheet." as Phrase)</p>
    <div class="actions"><a class="button plain" href="\(Place.exportArchive.address)" download>\("Whole archive" as Phrase)</a>
    <a class="button plain" href="\(Place.exportApplications.address)" download>\("Applications as CSV" as Phrase)</a>
    <a class="button plain" href="\(Place.peopleAsVCard.address)" download>\("People as vCard" as Phrase)</a>
    <a class="button plain" href="\(Place.peopleAsCSV.address)" download>\("People as CSV" as Phrase)</a></div></section>
    <section class="card"><h2>\("Bring something in" as Phrase)</h2>
    <p class="quiet">\("Nothing is saved before you have seen what will happen." as Phrase)</p>
    <div class="actions"><a class="button plain" href="\(Place.importApplications.address)">\("A list of applications" as Phrase)</a>
    <a class="button plain" href="\(Place.importPeople.address)">\("People" as Phrase)</a>
    <a class="button plain" href="\(Place.importArchive.address)">\("An archive" as Phrase)</a></div></section>
    <section class="card"><h2>\("Backup" as Phrase)</h2>
    <p class="quiet">\("While Rebound is running, it makes one backup a day, next to your journal. Seven daily and four weekly ones are kept." as Phrase)</p>
    <div class="actions">\(visit.button("Copy it now", to: .backup, style: "button plain"))</div>\(backups)</section>
    </div>
    \(RemovedList(visit: visit, removed: removed).html)
    \(erasure)
    """
  }

  private var backups: HTML {
    guard let place = visit.care.place, visit.care.restoring != nil else { return .empty }
    let names = BackupList(place).names.filter { !ChosenCopy.isOne($0) }
    let list = HTML.when(
      !names.isEmpty,
      """
      <p class="quiet">\("They are in \(place.backups.path). Look at one first. Nothing changes until you say so." as Phrase)</p>
      <ul class="rows">\(names.html { name in
        "<li class=\"row\"><a href=\"\(Place.restore.with("copy", name).address)\">\(name)</a></li>"
      })</ul>
      """
    )
    return """
      <details class="fold"\(HTML.when(problems["file"] != nil, " open"))><summary>\("Restore a backup" as Phrase)</summary>
      \(list)
      <form class="stack" method="post" action="\(Place.chosenBackup.address)" enctype="multipart/form-data">\(visit.token)
      \(FileField(label: "A backup from somewhere else", accepts: ".sqlite,application/vnd.sqlite3", problem: problems["file"]).html)
      <div class="actions"><button class="button plain">\("Look at this file first" as Phrase)</button></div></form></details>
      """
  }

  private var setAside: HTML {
    let name = visit.query["aside"]
    guard SetAsideFiles.isOne(name) else { return .empty }
    return """
      <div class="notice" role="status"><p>\("Your journal from before is kept as \(name)." as Phrase)</p>
      <a class="button plain" href="\(Place.restore.with("copy", name).address)">\("Go back to it" as Phrase)</a></div>
      """
  }

  private var copied: HTML {
    let name = visit.query["copy"]
    guard !name.isEmpty else { return .empty }
    return """
      <div class="notice" role="status">\(Icon.done.html)<p>\("Copied to \(name), in the folder of the backups." as Phrase)</p></div>
      """
  }

  private var erasure: HTML {
    """
    <details class="fold"\(HTML.when(problems["word"] != nil, " open"))><summary>\("Erase everything" as Phrase)</summary>
    <form class="card stack" method="post" action="\(Place.erasure.address)">\(visit.token)
    <p>\("All you wrote goes for good, with the backups and what is half written. It cannot be brought back." as Phrase)
    \("Copies you saved somewhere else are not touched." as Phrase)</p>
    \(AskedField(
      name: "word", label: "Type ERASE to go on", control: .line(atMost: 12), isRequired: true
    ).html(value: "", problem: problems["word"]))
    <div class="actions"><button class="button grave">\("Erase everything for good" as Phrase)</button></div>
    </form></details>
    """
  }
}

/// What was removed, each to bring back or to erase.
struct RemovedList {
  let visit: Visit
  let removed: [Removal]

  var html: HTML {
    """
    <section class="stack" id="removed"><h2>\("Removed" as Phrase)</h2>
    \(removed.isEmpty ? empty : "<ul class=\"rows\">\(removed.html(row))</ul>" as HTML)\(pager)</section>
    """
  }

  private var pager: HTML {
    let page = visit.removedPage
    let newer = page == 0 ? HTML.empty : link("Removed more recently", to: page - 1)
    let older = visit.isLastRemovedPage ? HTML.empty : link("Removed earlier", to: page + 1)
    return "<div class=\"actions\">\(newer)\(older)</div>"
  }

  private func link(_ title: Phrase, to page: Int) -> HTML {
    let address = Place.data.with("removed", "\(page)").address
    return "<a class=\"button plain\" href=\"\(address)#removed\">\(title)</a>"
  }

  private var empty: HTML {
    """
    <p class="quiet">\("What you remove appears here. For 30 days you can bring it back." as Phrase)</p>
    """
  }

  private func row(_ removal: Removal) -> HTML {
    let day = Day(removal.at, in: visit.surroundings.zone)
    return """
      <li class="row"><div class="what"><span>\(name(removal))</span>
      <span class="quiet">\("removed on \(day.noonGMT, .weekdayAndDay)" as Phrase)</span></div>
      <div class="actions">\(HTML.when(visit.today - day <= 30, back(removal)))\(erase(removal))</div></li>
      """
  }

  private func name(_ removal: Removal) -> Phrase {
    let first = removal.records.last { $0.before != nil } ?? removal.records.last
    guard let first else { return "" }
    let name =
      first.before.map { $0.title(in: visit.journal) }
      ?? RecordKinds.title(of: first.reference.kind)
    let others = removal.records.count - 1
    return others == 0 ? name : "\(name), and \(others) more"
  }

  private func back(_ removal: Removal) -> HTML {
    visit.button(
      "Bring back",
      to: .undo,
      [("commit", removal.commit.description), ("back", Place.data.path)],
      label: "Bring back: \(name(removal))"
    )
  }

  private func erase(_ removal: Removal) -> HTML {
    let ids = removal.records.html { record in
      "<input type=\"hidden\" name=\"record\" value=\"\(record.reference.id.description)\">"
    }
    return """
      <details class="fold quiet"><summary>\("Erase" as Phrase)<span class="visually-hidden">: \(name(removal))</span></summary>
      <form method="post" action="\(Place.erasure.address)" class="inline">\(visit.token)\(ids)
      <button class="button small grave">\("Erase it for good" as Phrase)</button></form></details>
      """
  }
}
