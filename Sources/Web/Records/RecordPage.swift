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
      title: record.title(in: journal),
      section: R.names.room.section,
      trail: KindPage<R>.trail,
      kicker: "\(day, .weekdayAndDay)",
      body: """
        <dl class="facts">\(R.fields.fields.html(answer))\(R.linkRules.html(links))</dl>
        <div class="actions no-print"><a class="button" href="\(Place.editRecord(record.reference).address)">\(say: "Change it")</a>
        <a class="button plain" href="\(Place.recordHistory(record.reference).address)">\(say: "What was changed")</a>
        \(visit.removeButton(record, back: .records(R.kind)))</div>
        """
    )
  }

  private func answer(_ field: Field<R>) -> HTML {
    let text = field.read(record)
    guard !text.isEmpty, !R.linkRules.contains(where: { $0.name == field.name }) else {
      return .empty
    }
    return .fact(
      field.label,
      #"<span class="as-written">\#(field.control.words(for: text))</span>"#
    )
  }

  private func links(_ rule: LinkRule<R>) -> HTML {
    let found = rule.held(record).compactMap { journal.record($0) }
    guard !found.isEmpty else { return .empty }
    let list = found.html { record in
      #"<a href="\#(Place.of(record).address)">\#(record.title(in: journal))</a> "#
    }
    return .fact(rule.info.label, list)
  }
}

extension Control {
  /// An answer in the words it was chosen by.
  fileprivate func words(for text: String) -> Phrase {
    switch self {
    case .choice(let choices), .choices(let choices, _), .words(let choices, _):
      let titles = text.textLines.map { line in
        choices.first { $0.value == line }.map { Speaker.current.say($0.title) } ?? line
      }
      return Phrase(verbatim: titles.joined(separator: ", "))
    case .check: return text.isEmpty ? "No" : "Yes"
    case .day: return Day(text).map { "\($0, .weekdayAndDay)" } ?? Phrase(verbatim: text)
    default: return Phrase(verbatim: text)
    }
  }
}

/// When a record was saved, and what each save changed.
struct HistoryPage {
  let visit: Visit
  let record: any JournalRecord
  let entries: [Entry]

  var page: Page {
    Page(
      title: "What was changed",
      section: type(of: record).names.room.section,
      trail: [Page.Crumb(title: record.title(in: visit.journal), place: .of(record))],
      body: #"<ol class="rows">\#(entries.reversed().html(row))</ol>"#
    )
  }

  private func row(_ entry: Entry) -> HTML {
    let moment = visit.surroundings.moment(entry.recordedAt)
    let words: Phrase =
      switch entry.content {
      case .removed: "Removed"
      case _ where entry.revision == 1: "Added"
      default: "Saved"
      }
    return
      #"<li class="row"><div class="what">\#(words)\#(changed(by: entry))</div><span class="meta">\#(moment)</span></li>"#
  }

  /// The fields in which a save differs from the one before.
  private func changed(by entry: Entry) -> HTML {
    guard case .saved(let now) = entry.content, entry.revision > 1,
      let earlier = entries.first(where: { $0.revision == entry.revision - 1 }),
      case .saved(let before) = earlier.content
    else { return .empty }
    let labels = now.labels(differingFrom: before)
    return labels.isEmpty
      ? .empty
      : #"<p class="quiet">\#(labels.map(Speaker.current.say).joined(separator: ", "))</p>"#
  }
}

extension JournalRecord {
  /// The labels of the fields that have another answer than in an earlier save.
  fileprivate func labels(differingFrom other: any JournalRecord) -> [Phrase] {
    guard let other = other as? Self else { return [] }
    return Self.fields.fields.filter { $0.read(self) != $0.read(other) }.map(\.label)
  }
}
