extension Journal {
  /// Every template: the built-in ones, with the person's rewording if there is one, and then their
  /// own by name.
  package var messageTemplates: [MessageTemplate] {
    let own = shelf(OwnTemplate.self).filter { $0.replaces.isEmpty }
      .sorted { $0.title.lowercased() < $1.title.lowercased() }
    return Guidance.messages.map { ownTemplate(replacing: $0.id)?.template ?? $0 }
      + own.map(\.template)
  }

  /// The template with this ID in its current wording; nil if there is none.
  package func messageTemplate(_ id: String) -> MessageTemplate? {
    if let own = ownTemplate(id) { return own.template }
    return Guidance.messages.first { $0.id == id }
  }

  /// The record behind a template's ID; nil for an unchanged built-in one.
  package func ownTemplate(_ id: String) -> OwnTemplate? {
    self[Identifier<OwnTemplate>(id)].flatMap { $0.replaces.isEmpty ? $0 : nil }
      ?? ownTemplate(replacing: id)
  }

  /// A template as a record that can be edited; for an unchanged built-in one, a new record.
  ///
  /// - Parameter id: the ID for a new record.
  /// - Returns: nil if the template does not exist.
  package func templateToChange(
    _ name: String,
    as id: Identifier<OwnTemplate>,
    _ surroundings: Surroundings
  ) -> OwnTemplate? {
    ownTemplate(name)
      ?? Guidance.messages.first { $0.id == name }
      .map { OwnTemplate(replacing: $0, id: id, surroundings) }
  }

  /// The record that replaces a built-in template; the newest, as an archive may contain more than
  /// one.
  private func ownTemplate(replacing id: String) -> OwnTemplate? {
    shelf(OwnTemplate.self).last { $0.replaces == id && !id.isEmpty }
  }

  /// The template that a message began from.
  package func template(of message: Message) -> MessageTemplate? {
    messageTemplate(message.template)
  }
}
