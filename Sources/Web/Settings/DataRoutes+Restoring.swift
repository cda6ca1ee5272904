import Foundation
import Journaling
import Records

/// Restoring a backup.
extension DataRoutes {
  /// What would be different.
  @Sendable func showBackup(_ visit: Visit) async throws -> Answer {
    let (copy, restoring) = try named(visit.query["copy"])
    do {
      let preview = try await restoring.preview(of: copy)
      return .page(RestorePage(visit: visit, name: copy.lastPathComponent, preview: preview).page)
    } catch let refused as CopyRefused {
      throw Refused(status: 422, message: Phrase(verbatim: refused.description))
    }
  }

  /// Keeps a backup from somewhere else for a look.
  @Sendable func chooseBackup(_ visit: Visit) async throws -> Answer {
    guard let place = care.place, let restoring = care.restoring else { throw Missing() }
    do {
      guard let upload = visit.upload, !upload.bytes.isEmpty else {
        throw Problems("file", "Choose a file that is not empty.")
      }
      let copies = ChosenCopy(in: place)
      let file = try copies.keep(upload.bytes, at: visit.surroundings.now)
      do {
        _ = try await restoring.preview(of: file)
      } catch {
        copies.removeAll()
        throw error
      }
      return .redirect(Place.restore.with("copy", file.lastPathComponent))
    } catch let problems as Problems {
      return try await again(visit, problems)
    } catch let refused as CopyRefused {
      return try await again(visit, Problems("file", Phrase(verbatim: refused.description)))
    }
  }

  private func again(_ visit: Visit, _ problems: Problems) async throws -> Answer {
    .again(DataPage(visit: visit, removed: try await visit.removals(), problems: problems).page)
  }

  @Sendable func restore(_ visit: Visit) async throws -> Answer {
    let (copy, restoring) = try named(visit.form["copy"])
    guard !visit.form.has("leave") else {
      if ChosenCopy.isOne(copy.lastPathComponent), let place = care.place {
        ChosenCopy(in: place).removeAll()
      }
      return .redirect(.data, Notice(.nothingWritten))
    }
    do {
      let aside = try await restoring.restore(copy)
      if let place = care.place { ChosenCopy(in: place).removeAll() }
      visit.memory.forget()
      return .redirect(
        Place.data.with("aside", aside?.lastPathComponent ?? ""),
        Notice(.broughtBack)
      )
    } catch let refused as CopyRefused {
      throw Refused(status: 422, message: Phrase(verbatim: refused.description))
    }
  }

  /// Only a listed backup can be named, so that an address never leads to another file.
  private func named(_ name: String) throws -> (URL, ServedRestoring) {
    guard let place = care.place, let restoring = care.restoring,
      BackupList(place).names.contains(name)
    else { throw Missing() }
    return (place.backups.appending(path: name), restoring)
  }
}

/// What would be different after restoring a backup.
struct RestorePage {
  let visit: Visit
  let name: String
  let preview: RestorePreview

  var page: Page {
    Page("Restore a backup", below: [.settings, .data], lead: "Nothing has been changed yet.") {
      """
      <section class="card stack"><h2>\(isChosen ? "The file you chose" as Phrase : Phrase(verbatim: name))</h2>
      <p>\(contents("This backup has", preview.copy))</p>
      \(HTML.some(preview.now) { now in "<p>\(contents("Your journal has", now))</p>" })
      <ul>\(differences.html { line in "<li>\(line)</li>" })</ul>
      <p class="quiet">\(say: "Your current journal is saved with the backups, so you can go back to it.")</p>
      <div class="actions">\(visit.button(
        "Restore this backup", to: .restore, [("copy", name)], style: "button"
      ))\(cancel)</div></section>
      """
    }
  }

  private var isChosen: Bool { ChosenCopy.isOne(name) }

  /// A file that was sent for a look is not kept after it.
  private var cancel: HTML {
    guard isChosen else {
      return #"<a class="button plain" href="\#(Place.data.address)">\#(say: "Cancel")</a>"#
    }
    let fields: [(StaticString, String)] = [("copy", name), ("leave", "yes")]
    return visit.button("Cancel", to: .restore, fields, style: "button plain")
  }

  private var differences: [Phrase] {
    let (missing, older, returning) = (preview.missing, preview.older, preview.returning)
    let all: [(Int, Phrase)] = [
      (
        missing,
        missing == 1
          ? "1 record you have now is not in this backup."
          : "\(missing) records you have now are not in this backup."
      ),
      (
        older,
        older == 1
          ? "1 record is older in this backup." : "\(older) records are older in this backup."
      ),
      (
        returning,
        returning == 1
          ? "1 record in this backup is not in your journal now."
          : "\(returning) records in this backup are not in your journal now."
      ),
    ]
    let told = all.filter { $0.0 > 0 }.map(\.1)
    return told.isEmpty ? ["This backup has the same records as your journal now."] : told
  }

  private func contents(_ what: Phrase, _ contents: JournalContents) -> Phrase {
    let number = contents.revisions.count
    let count: Phrase = number == 1 ? "\(what) 1 record." : "\(what) \(number) records."
    guard let newest = contents.newest else { return count }
    let day = Day(newest, in: visit.surroundings.zone)
    return "\(count) The newest was saved on \(day, .weekdayAndDay) (\(day.description))."
  }
}
