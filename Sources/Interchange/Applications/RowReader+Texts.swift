import Records

extension RowReader {
  mutating func readTexts() {
    read.reboundID = Identifier(cell(.reboundID))
    read.location = line(.location)
    read.source = line(.source)
    read.salary = SalaryText.text(line)
    read.contactPerson = contact()
    // What Rebound wrote itself is a person's own text, whatever it looks like.
    let notes = cells(.notes).map(\.text)
      .filter { read.reboundID != nil || !TableCell.isPlaceholder($0) }
    read.notes = notes.joined(separator: "\n\n")
    readLink()
    read.toolID = cell(.toolID)
    clip()
  }

  private func contact() -> String {
    let person = line(.contactPerson)
    let email = line(.contactEmail)
    if person.isEmpty || email.isEmpty { return person + email }
    return person.contains(email) ? person : "\(person), \(email)"
  }

  /// Words in a column of links say where the job was found; they must not become a link.
  private mutating func readLink() {
    for (column, text) in cells(.link) where !TableCell.isPlaceholder(text) {
      switch ReadLink(text) {
      case .address(let address):
        if read.link.isEmpty { read.link = address }
      case .words(let words):
        let words = words.onOneLine
        if read.source.isEmpty { read.source = words }
        if read.source.lowercased() == words.lowercased() {
          list(column, text, "This is not a web address. It is kept as the source.")
        } else {
          let note = "\(table.map.name(of: column)): \(words)"
          read.notes = [read.notes, note].filter { !$0.isEmpty }.joined(separator: "\n\n")
          list(column, text, "This is not a web address. It is kept in the notes.")
        }
      }
    }
  }

  private mutating func clip() {
    for part in ApplicationRow.texts where read[keyPath: part.row].utf8.count > part.most {
      clip(part.row, part.most, part.field.label)
    }
    if read.company.utf8.count > 300 { clip(\.company, 300, ApplicationField.company.label) }
    if read.title.utf8.count > 300 { clip(\.title, 300, ApplicationField.title.label) }
  }

  private mutating func clip(_ path: Path<ApplicationRow, String>, _ most: Int, _ name: Phrase) {
    guard read[keyPath: path].count > most else { return }
    read[keyPath: path] = String(read[keyPath: path].prefix(most))
    read.notices.append("\(name): only the first \(most) characters fit. The row keeps the rest.")
  }
}
