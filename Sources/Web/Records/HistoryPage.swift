import Journaling
import Records

/// When a record was saved, and what each save changed.
struct HistoryPage {
  let visit: Visit
  let record: any JournalRecord
  let entries: [Entry]

  var page: Page {
    Page(
      "What was changed",
      in: type(of: record).names.room.section,
      below: [Page.Crumb(record.heading(in: visit.journal), .of(record))]
    ) {
      #"<ol class="rows">\#(entries.reversed().html(row))</ol>"#
    }
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
      #"<li class="row"><div class="what"><span>\#(words)</span>\#(changed(by: entry))</div><span class="meta">\#(moment)</span></li>"#
  }

  /// The fields in which a save differs from the one before, as they were and as they became.
  private func changed(by entry: Entry) -> HTML {
    guard case .saved(let now) = entry.content, entry.revision > 1,
      let earlier = entries.first(where: { $0.revision == entry.revision - 1 }),
      case .saved(let before) = earlier.content
    else { return .empty }
    let facts = now.changes(since: before, visit.journal)
    return facts.isEmpty ? .empty : #"<dl class="facts">\#(facts)</dl>"#
  }
}

extension JournalRecord {
  /// The fields and links that are not as they were in an earlier save.
  fileprivate func changes(since other: any JournalRecord, _ journal: Journal) -> HTML {
    guard let other = other as? Self else { return .empty }
    let links = Self.linkRules.filter { $0.held(self) != $0.held(other) }
    let linked = Set(Self.linkRules.map(\.name))
    let fields = Self.fields.fields.filter {
      !linked.contains($0.name) && $0.read(self) != $0.read(other)
    }
    return fields.html { field in
      func words(_ record: Self) -> HTML {
        let text = field.read(record)
        guard !text.isEmpty else { return .empty }
        return AnsweredText(journal: journal, control: field.control, text: text).html
      }
      return .changed(field.label, from: words(other), to: words(self))
    }
      + links.html { rule in
        .changed(
          rule.info.label,
          from: journal.titles(of: rule.held(other)),
          to: journal.titles(of: rule.held(self))
        )
      }
  }
}

extension Journal {
  fileprivate func titles(of records: [RecordID]) -> HTML {
    records.html { id in
      let title = record(id)?.heading(in: self) ?? "A record that is no longer in your journal"
      return "<p>\(title)</p>"
    }
  }
}

extension HTML {
  fileprivate static func changed(_ label: Phrase, from before: HTML, to now: HTML) -> HTML {
    let nothing: HTML = "<p>\(say: "Nothing")</p>"
    return .fact(
      label,
      """
      <p class="quiet">\(say: "Before")</p>\(before.isEmpty ? nothing : before)\
      <p class="quiet">\(say: "After")</p>\(now.isEmpty ? nothing : now)
      """
    )
  }
}
