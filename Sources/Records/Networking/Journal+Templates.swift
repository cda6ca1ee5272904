extension Journal {
  /// Every template to begin from: the built-in ones, in the person's own words where there are
  /// some, then the person's own by name.
  package var messageTemplates: [MessageTemplate] {
    let own = shelf(OwnTemplate.self).filter { $0.replaces.isEmpty }
      .sorted { $0.title.lowercased() < $1.title.lowercased() }
    return Guidance.messages.map { ownTemplate(replacing: $0.id)?.template ?? $0 }
      + own.map(\.template)
  }

  /// The template of this name as it stands; nil where there is none.
  package func messageTemplate(_ id: String) -> MessageTemplate? {
    if let own = ownTemplate(id) { return own.template }
    return Guidance.messages.first { $0.id == id }
  }

  /// The record behind a template's name; nil for a built-in one that is as it came.
  package func ownTemplate(_ id: String) -> OwnTemplate? {
    self[Identifier<OwnTemplate>(id)].flatMap { $0.replaces.isEmpty ? $0 : nil }
      ?? ownTemplate(replacing: id)
  }

  /// A template as a record that can be changed: a built-in one that is as it came begins one.
  ///
  /// - Parameter id: the name of the record that it begins.
  /// - Returns: nil where there is no such template, or none any more.
  package func templateToChange(
    _ name: String,
    as id: Identifier<OwnTemplate>,
    _ surroundings: Surroundings
  ) -> OwnTemplate? {
    ownTemplate(name)
      ?? Guidance.messages.first { $0.id == name }
      .map { OwnTemplate(replacing: $0, id: id, surroundings) }
  }

  /// What stands in for a built-in template; an archive may have brought more than one, and then it
  /// is the newest.
  private func ownTemplate(replacing id: String) -> OwnTemplate? {
    shelf(OwnTemplate.self).last { $0.replaces == id && !id.isEmpty }
  }

  /// The template a message began from.
  package func template(of message: Message) -> MessageTemplate? {
    messageTemplate(message.template)
  }
}
