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
      <p class="quiet">\(say: "The archive includes everything, and Rebound can import it again. Tables open in a spreadsheet.")</p>
      <div class="actions"><a class="button plain" href="\(Place.everything.address)">\(say: "Browse everything")</a>
      <a class="button plain" href="\(Place.exportArchive.address)" download>\(say: "Whole archive")</a>
      <a class="button plain" href="\(Place.exportApplications.address)" download>\(say: "Applications as CSV")</a>
      <a class="button plain" href="\(Place.peopleAsVCard.address)" download>\(say: "People as vCard")</a>
      <a class="button plain" href="\(Place.peopleAsCSV.address)" download>\(say: "People as CSV")</a></div></section>
      <section class="card"><h2>\(say: "Import data")</h2>
      <p class="quiet">\(say: "You see what will happen before anything is saved.")</p>
      <div class="actions"><a class="button plain" href="\(Place.importApplications.address)">\(say: "A list of applications")</a>
      <a class="button plain" href="\(Place.importPeople.address)">\(say: "People")</a>
      <a class="button plain" href="\(Place.importArchive.address)">\(say: "An archive")</a></div>\(remembered)</section>
      <section class="card"><h2>\(say: "Backup")</h2>
      <p class="quiet">\(say: "While Rebound is running, it makes one backup a day, next to your journal. The last seven daily and four weekly backups are kept.")</p>
      <div class="actions">\(visit.button("Copy it now", to: .backup, style: "button plain"))</div>\(backups)</section>
      </div>
      \(RemovedList(visit: visit, removed: removed).html)
      \(erasure)
      """
    }
  }

  private var remembered: HTML {
    let list = Place.records(ImportWord.kind)
    return HTML.when(
      !visit.journal.shelf(ImportWord.self).isEmpty,
      #"<p><a href="\#(list.address)">\#(say: "Words you chose the meaning of at imports")</a></p>"#
    )
  }

  private var lead: Phrase {
    guard let place = visit.care.place else {
      return "Everything is on this computer. You can export, copy and erase it."
    }
    return """
      Everything is in one file on this computer, \(place.journal.path). \
      Once Rebound is stopped, that file holds everything, and you can copy it.
      """
  }

  private var backups: HTML {
    guard let place = visit.care.place, visit.care.restoring != nil else { return .empty }
    let names = BackupList(place).names.filter { !ChosenCopy.isOne($0) }
    let list = HTML.when(
      !names.isEmpty,
      """
      <p class="quiet">\(say: "Backups are in \(place.backups.path). You can check a backup first. Nothing changes until you confirm.")</p>
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
      <div class="actions"><button class="button plain">\(say: "Check this file")</button></div></form>
      """
    ).html
  }

  private var setAside: HTML {
    let name = visit.query["aside"]
    guard SetAsideFiles.isOne(name) else { return .empty }
    return """
      <div class="notice" role="status"><p>\(say: "Your previous journal is saved as \(name).")</p>
      <a class="button plain" href="\(Place.restore.with("copy", name).address)">\(say: "Go back to that journal")</a></div>
      """
  }

  private var copied: HTML {
    let name = visit.query["copy"]
    guard !name.isEmpty else { return .empty }
    return """
      <div class="notice" role="status">\(Icon.done.html)<p>\(say: "Copied to \(name), in the backup folder.")</p></div>
      """
  }

  private var erasure: HTML {
    Fold(
      "Erase everything",
      isOpen: problems["word"] != nil,
      """
      <form class="card stack" method="post" action="\(Place.erasure.address)">\(visit.token)
      <p>\(say: "This erases everything you wrote, including backups and drafts. You cannot undo it.")
      \(say: "Copies you saved somewhere else are not erased.")</p>
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
    <p class="quiet">\(say: "Nothing removed lately. What you remove appears here, and you can restore it for 30 days.")</p>
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
      "Restore",
      to: .undo,
      [("commit", removal.commit.description), ("back", Place.data.path)],
      label: "Restore: \(name(removal))"
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
