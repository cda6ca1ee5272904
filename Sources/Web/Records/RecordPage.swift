import Journaling
import Records

/// A record of any kind, to read.
struct RecordPage<R: JournalRecord> {
  let visit: Visit
  let record: R

  private var journal: Journal { visit.journal }

  var page: Page {
    let day = Day(record.filedAt, in: visit.surroundings.zone)
    return Page(
      record.heading(in: journal),
      in: R.names.room.section,
      below: KindPage<R>.trail,
      kicker: "\(day, .weekdayAndDay)"
    ) {
      """
      <dl class="facts">\(R.fields.fields.html(answer))\(R.linkRules.html(links))</dl>
      <div class="actions no-print"><a class="button" href="\(Place.editRecord(record.reference).address)">\(say: "Change it")</a>
      <a class="button plain" href="\(Place.recordHistory(record.reference).address)">\(say: "History")</a>
      \(visit.removeButton(record, back: .records(R.kind)))</div>
      """
    }
  }

  private func answer(_ field: Field<R>) -> HTML {
    let text = field.read(record)
    guard !text.isEmpty, !R.linkRules.contains(where: { $0.name == field.name }) else {
      return .empty
    }
    return .fact(
      field.label,
      AnsweredText(journal: journal, control: field.control, text: text).html
    )
  }

  private func links(_ rule: LinkRule<R>) -> HTML {
    let found = rule.held(record).compactMap { journal.record($0) }
    guard !found.isEmpty else { return .empty }
    let list = found.html { record in
      #"<a href="\#(Place.of(record).address)">\#(record.heading(in: journal))</a> "#
    }
    return .fact(rule.info.label, list)
  }
}
