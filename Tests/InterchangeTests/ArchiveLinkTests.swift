import Foundation
import Interchange
import Records
import Support
import Testing

@Suite struct `A record of an archive` {
  @Test func `what belongs to something that is nowhere is named and left out`() throws {
    let application = JobApplication(
      id: Identifier(.numbered(1)),
      addedAt: .start,
      company: "Helios",
      title: "Analyst"
    )
    let interview = Interview(
      id: Identifier(.numbered(2)),
      application: application.id,
      addedAt: .start,
      zone: "Europe/Berlin"
    )
    let notes = FieldNotes(id: Identifier(.numbered(3)), interview: interview.id, takenAt: .start)
    func kept(_ record: some JournalRecord) throws -> ArchivedRecord {
      let payload = try PayloadCoder.payload(saving: record, as: nil)
      return ArchivedRecord(record.reference, format: 1, payload: payload)
    }
    let out = ArchiveWriter([try kept(notes), try kept(interview)], exportedAt: .distantPast)
    let archive = try Archive(out.data)
    let plan = ArchivePlan(archive)
    #expect(plan.changes.isEmpty && plan.rows.map(\.verb) == [.leave, .leave])
    #expect(plan.notes.map(Speaker.english.say).joined().contains("line 2, 3"))
    let here = ArchivePlan(archive, present: [try kept(application)])
    #expect(here.rows.map(\.verb) == [.add, .add])
  }
}
