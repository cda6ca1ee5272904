import Records
import Support
import Testing

/// Every kind deals with its links on purpose: nothing is left out because nobody thought of it.
@Suite struct `A link of a record of any kind` {
  /// What goes with what it belongs to, as "kind→kind"; every other link is only taken out.
  private static let needed: Set<String> = [
    "interview→job-application", "field-notes→interview", "rejection→job-application",
    "interview-brief→interview", "practice-review→question-card", "mock-rating→mock-interview",
    "job-posting→job-application", "touchpoint→contact", "application-person→job-application",
    "application-person→contact", "two-people→contact", "set-aside→lesson",
  ]

  private static let kinds = RecordKinds.all.map { $0.kind }

  @Test(arguments: kinds)
  func `is taken out, or takes its record along, when its target is removed`(_ kind: Kind) throws {
    let journal = Journal().after(saving: try Specimens.all())
    let record = try #require(journal.all(of: kind).first)
    for link in Set(record.links) {
      let target = try #require(journal.record(link)?.reference, "a link to nothing")
      guard target != record.reference else { continue }
      let after = journal.after(journal.changes(removing: [target]))
      let left = after[record.reference]
      #expect(left?.links.contains(link) != true, "\(kind) still speaks of \(target.kind)")
      let isNeeded = Self.needed.contains("\(kind.rawValue)→\(target.kind.rawValue)")
      #expect((left == nil) == isNeeded, "\(kind.rawValue)→\(target.kind.rawValue)")
    }
  }

  @Test(arguments: kinds)
  func `leads to the one that stays when two people are made one`(_ kind: Kind) throws {
    let kept = Contact(id: Identifier(.numbered(1)), addedAt: .start, name: "Mara Lind")
    let journal = Journal().after(saving: try Specimens.all(anyKindBeing: Contact.kind) + [kept])
    let gone = try #require(journal.shelf(Contact.self).first { $0.id != kept.id })
    let record = try #require(journal.all(of: kind).first { $0.reference != kept.reference })
    let after = journal.after(journal.changes(merging: ContactMerge(kept, with: gone)))
    #expect(after.references(mentioning: gone.id.raw).isEmpty)
    guard record.links.contains(gone.id.raw), kind != SetAside.kind, kind != TwoPeople.kind else {
      return
    }
    #expect(after[record.reference]?.links.contains(kept.id.raw) == true)
    #expect(after[record.reference]?.links.count == record.links.count)
  }
}
