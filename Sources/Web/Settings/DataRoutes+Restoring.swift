import Foundation
import Journaling
import Records
import Wording

/// Restoring a backup.
extension DataRoutes {
  /// What would be different.
  @Sendable func lookAtBackup(_ visit: Visit) async throws -> Answer {
    let (copy, restoring) = try named(visit.query["copy"])
    do {
      let preview = try await restoring.preview(of: copy)
      return .page(
        RestorePage(visit: visit, name: copy.lastPathComponent, preview: preview).page
      )
    } catch let refused as CopyRefused {
      throw Refused(status: 422, message: Phrase(verbatim: refused.description))
    }
  }

  @Sendable func restore(_ visit: Visit) async throws -> Answer {
    let (copy, restoring) = try named(visit.form["copy"])
    do {
      let aside = try await restoring.restore(copy)
      visit.forget()
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
    Page(
      title: "Restore a backup",
      section: .settings,
      trail: [
        Page.Crumb(title: "Settings", place: .settings),
        Page.Crumb(title: "Your data", place: .data),
      ],
      lead: "Nothing has been changed yet.",
      body: body
    )
  }

  private var body: HTML {
    """
    <section class="card stack"><h2>\(name)</h2>
    <p>\(contents("This backup has", preview.copy))</p>
    \(HTML.some(preview.now) { now in "<p>\(contents("Your journal has", now))</p>" })
    <ul>\(differences.html { line in "<li>\(line)</li>" })</ul>
    <p class="quiet">\("Your current journal is kept among the backups, so you can go back to it." as Phrase)</p>
    <div class="actions">\(visit.button(
      "Restore this backup", to: .restore, [("copy", name)], style: "button"
    ))<a class="button plain" href="\(Place.data.address)">\("Cancel" as Phrase)</a></div></section>
    """
  }

  private var differences: [Phrase] {
    let all: [(Int, Phrase)] = [
      (preview.missing, "\(preview.missing) records you have now are not in this backup."),
      (preview.older, "\(preview.older) records are older in this backup."),
      (
        preview.returning,
        "\(preview.returning) records in this backup are not in your journal now."
      ),
    ]
    let told = all.filter { $0.0 > 0 }.map(\.1)
    return told.isEmpty ? ["This backup has the same records as your journal now."] : told
  }

  private func contents(_ what: Phrase, _ contents: JournalContents) -> Phrase {
    guard let newest = contents.newest else {
      return "\(what) \(contents.revisions.count) records."
    }
    let day = Day(newest, in: visit.surroundings.zone)
    return """
      \(what) \(contents.revisions.count) records. \
      The newest was saved on \(day.noonGMT, .weekdayAndDay) (\(day.description)).
      """
  }
}
