import Foundation
import Journaling
import Records

/// What goes in, what goes out, and what goes for good.
struct DataPage {
  let visit: Visit
  let removed: [Removal]
  let problems: Problems

  var page: Page {
    Page("Your data", below: [.settings], lead: lead) {
      """
      \(visit.problemList(problems))\(copied)\(setAside)
      <div class="columns even">
      <section class="card"><h2>\(say: "Export your data")</h2>
      <p class="quiet">\(say: "The archive holds all of it, and reads back whole. Tables open in a spreadsheet.")</p>
      <div class="actions"><a class="button plain" href="\(Place.everything.address)">\(say: "Look at everything")</a>
      <a class="button plain" href="\(Place.exportArchive.address)" download>\(say: "Whole archive")</a>
      <a class="button plain" href="\(Place.exportApplications.address)" download>\(say: "Applications as CSV")</a>
      <a class="button plain" href="\(Place.peopleAsVCard.address)" download>\(say: "People as vCard")</a>
      <a class="button plain" href="\(Place.peopleAsCSV.address)" download>\(say: "People as CSV")</a></div></section>
      <section class="card"><h2>\(say: "Bring something in")</h2>
      <p class="quiet">\(say: "Nothing is saved before you have seen what will happen.")</p>
      <div class="actions"><a class="button plain" href="\(Place.importApplications.address)">\(say: "A list of applications")</a>
      <a class="button plain" href="\(Place.importPeople.address)">\(say: "People")</a>
      <a class="button plain" href="\(Place.importArchive.address)">\(say: "An archive")</a></div></section>
      <section class="card"><h2>\(say: "Backup")</h2>
      <p class="quiet">\(say: "While Rebound is running, it makes one backup a day, next to your journal. Seven daily and four weekly ones are kept.")</p>
      <div class="actions">\(visit.button("Copy it now", to: .backup, style: "button plain"))</div>\(backups)</section>
      </div>
      \(RemovedList(visit: visit, removed: removed).html)
      \(erasure)
      """
    }
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

  private var backups: HTML {
    guard let place = visit.care.place, visit.care.restoring != nil else { return .empty }
    let names = BackupList(place).names.filter { !ChosenCopy.isOne($0) }
    let list = HTML.when(
      !names.isEmpty,
      """
      <p class="quiet">\(say: "They are in \(place.backups.path). Look at one first. Nothing changes until you say so.")</p>
      <ul class="rows">\(names.html { name in
        #"<li class="row"><a href="\#(Place.restore.with("copy", name).address)">\#(name)</a></li>"#
      })</ul>
      """
    )
    return Fold(
      "Restore a backup",
      isOpen: problems["file"] != nil,
      """
      \(list)
      <form class="stack" method="post" action="\(Place.chosenBackup.address)" enctype="multipart/form-data">\(visit.token)
      \(FileField(label: "A backup from somewhere else", accepts: ".sqlite,application/vnd.sqlite3", problem: problems["file"]).html)
      <div class="actions"><button class="button plain">\(say: "Look at this file first")</button></div></form>
      """
    ).html
  }

  private var setAside: HTML {
    let name = visit.query["aside"]
    guard SetAsideFiles.isOne(name) else { return .empty }
    return """
      <div class="notice" role="status"><p>\(say: "Your journal from before is kept as \(name).")</p>
      <a class="button plain" href="\(Place.restore.with("copy", name).address)">\(say: "Go back to it")</a></div>
      """
  }

  private var copied: HTML {
    let name = visit.query["copy"]
    guard !name.isEmpty else { return .empty }
    return """
      <div class="notice" role="status">\(Icon.done.html)<p>\(say: "Copied to \(name), in the folder of the backups.")</p></div>
      """
  }

  private var erasure: HTML {
    Fold(
      "Erase everything",
      isOpen: problems["word"] != nil,
      """
      <form class="card stack" method="post" action="\(Place.erasure.address)">\(visit.token)
      <p>\(say: "All you wrote goes for good, with the backups and what is half written. It cannot be brought back.")
      \(say: "Copies you saved somewhere else are not touched.")</p>
      \(AskedField(
        "word",
        "Type ERASE to go on",
        .line(atMost: 12),
        isRequired: true
      ).html(value: "", problem: problems["word"]))
      <div class="actions"><button class="button grave">\(say: "Erase everything for good")</button></div>
      </form>
      """
    ).html
  }
}

/// What was removed, each to bring back or to erase.
struct RemovedList {
  let visit: Visit
  let removed: [Removal]

  var html: HTML {
    """
    <section class="stack" id="removed"><h2>\(say: "Removed")</h2>
    \(removed.isEmpty ? empty : #"<ul class="rows">\#(removed.html(row))</ul>"# as HTML)\(pager)</section>
    """
  }

  private var pager: HTML {
    let page = visit.removedPage
    let newer = page == 0 ? HTML.empty : link("Removed more recently", to: page - 1)
    let older = visit.isLastRemovedPage ? HTML.empty : link("Removed earlier", to: page + 1)
    return #"<div class="actions">\#(newer)\#(older)</div>"#
  }

  private func link(_ title: Phrase, to page: Int) -> HTML {
    let address = Place.data.with("removed", "\(page)").address
    return #"<a class="button plain" href="\#(address)#removed">\#(title)</a>"#
  }

  private var empty: HTML {
    """
    <p class="quiet">\(say: "What you remove appears here. For 30 days you can bring it back.")</p>
    """
  }

  private func row(_ removal: Removal) -> HTML {
    let day = Day(removal.at, in: visit.surroundings.zone)
    return """
      <li class="row"><div class="what"><span>\(name(removal))</span>
      <span class="quiet">\(say: "removed on \(day, .weekdayAndDay)")</span></div>
      <div class="actions">\(HTML.when(visit.today - day <= 30, back(removal)))\(erase(removal))</div></li>
      """
  }

  private func name(_ removal: Removal) -> Phrase {
    let first = removal.records.last { $0.before != nil } ?? removal.records.last
    guard let first else { return "" }
    let name =
      first.before.map { $0.heading(in: visit.journal) }
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
      #"<input type="hidden" name="record" value="\#(record.reference.id.description)">"#
    }
    return Fold(
      "Erase",
      about: name(removal),
      style: "quiet",
      """
      <form method="post" action="\(Place.erasure.address)" class="inline">\(visit.token)\(ids)
      <button class="button small grave">\(say: "Erase it for good")</button></form>
      """
    ).html
  }
}
