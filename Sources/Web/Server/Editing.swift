import Journaling
import Records
import Wording

extension Visit {
  /// The draft of an edit form, joined with what another window or a command saved of the same
  /// record since the form was opened.
  ///
  /// - Parameter record: as it stands now.
  /// - Throws: an error of the store.
  func merging<R: JournalRecord & Fielded>(
    _ record: R,
    only names: [String]? = nil
  ) async throws
    -> Merged
  {
    let draft = form.draft(of: names ?? R.fields.fields.map(\.name))
    let untouched = Merged(draft: draft, keptTwice: [])
    guard let revision = form.value("revision", as: Int.self), revision > 0,
      revision < journal.revision(of: record.id.raw)
    else { return untouched }
    let base = try await keeper.history(of: record.id.raw).first { $0.revision == revision }
    guard case .saved(let base as R) = base?.content else { return untouched }
    return R.fields.merge(draft, base: base, theirs: record)
  }

  /// The revision an edit form is opened with.
  func revisionField(_ record: some JournalRecord) -> HTML {
    "<input type=\"hidden\" name=\"revision\" value=\"\(journal.revision(of: record.id.raw))\">"
  }

  /// Where a form asks to go back to: only a path of ours.
  func back(or place: Place) -> Place {
    let back = form["back"]
    // Browsers read a backslash as a slash, and two of them as another machine.
    let isOurs = back.hasPrefix("/") && !back.hasPrefix("//") && !back.hasPrefix("/\\")
    return isOurs ? Place(back) : place
  }
}
