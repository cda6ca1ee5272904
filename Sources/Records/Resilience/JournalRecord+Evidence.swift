extension JournalRecord {
  /// A short description of a record as evidence, for a list.
  package func evidenceName(in journal: Journal) -> Phrase {
    switch self {
    case let record as Debrief: Phrase(verbatim: record.keep.short)
    case let record as AdviceRequest:
      "\(record.recipient.isEmpty ? "Advice" : record.recipient): “\(record.answer.short)”"
    case let record as CoachSession:
      "\(record.person.isEmpty ? "A session" : record.person): “\(record.heard.short)”"
    case let record as Touchpoint:
      "\(journal[record.contact]?.name ?? ""): “\(record.text.short)”"
    default: title(in: journal)
    }
  }
}

extension String {
  /// The first line, cut to fit in a list.
  fileprivate var short: String {
    let line = textLines.first ?? ""
    return line.count > 90 ? String(line.prefix(88)).trimmed + "…" : line
  }
}
