import Records

extension Telling {
  /// The people in Amara's applications, and those she wants to keep in touch with.
  mutating func network() {
    let at = moment(20, "18:00")
    involve("Mara Lind", "Helios Energy", .hiringManager, at)
    involve("Inês Duarte", "Northgate Hospital", .referrer, at)
    for (name, ideal, longest) in [
      ("Inês Duarte", "1 month", "3 months"), ("Jonas Weber", "1 week", "2 weeks"),
    ] {
      guard var contact = journal.contact(named: name) else { continue }
      contact.keepInTouch = KeepInTouch(
        ideal: InTouchInterval(ideal),
        longest: InTouchInterval(longest),
        since: at.today
      )
      contact.labels = name == "Inês Duarte" ? ["From the course"] : []
      add([.save(contact)])
    }
  }

  private mutating func involve(
    _ name: String,
    _ company: String,
    _ part: PersonPart,
    _ at: Surroundings
  ) {
    guard let contact = journal.contact(named: name),
      let application = journal.shelf(JobApplication.self).first(where: { $0.company == company })
    else { return }
    add(journal.changes(involving: contact, in: application.id, as: part, at))
  }
}
