import Records

/// The templates messages begin from: built in, in a person's own words, or their own.
enum TemplateRoutes {
  /// A new one, empty or beginning with the words of another.
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    var draft = Draft()
    if let other = visit.journal.messageTemplate(visit.query["like"]) {
      let own = OwnTemplate(replacing: other, id: visit.surroundings.newID(), visit.surroundings)
      draft = OwnTemplate.fields.draft(of: own)
      draft["title"] = ""
    }
    return .page(TemplateFormPage(visit: visit, own: nil, draft: draft).page)
  }

  @Sendable static func add(_ visit: Visit) async throws -> Answer {
    let draft = visit.form.draft(of: OwnTemplate.fields.names)
    let blank = OwnTemplate(
      id: visit.surroundings.newID(),
      addedAt: visit.surroundings.now,
      title: ""
    )
    return try await Answer.saved {
      let own = try OwnTemplate.fields.fill(blank, from: draft).checked()
      return try await visit.add(own, then: .messageTemplate(own.id))
    } again: {
      TemplateFormPage(visit: visit, own: nil, draft: draft, problems: $0).page
    }
  }

  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    guard let template = visit.journal.messageTemplate(visit.parameters["id"] ?? "") else {
      throw Missing()
    }
    return .page(TemplatePage(visit: visit, template: template).page)
  }

  @Sendable static func edit(_ visit: Visit) async throws -> Answer {
    let own = try visit.editedTemplate()
    let draft = OwnTemplate.fields.draft(of: own)
    return .page(TemplateFormPage(visit: visit, own: own, draft: draft).page)
  }

  /// Changes one of the person's own, or says a built-in one in their words.
  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let own = try visit.editedTemplate()
    let place = Place.messageTemplate(own.templateID)
    func again(_ draft: Draft, _ problems: Problems) -> Page {
      TemplateFormPage(visit: visit, own: own, draft: draft, problems: problems).page
    }
    guard visit.journal[own.id] != nil else {
      let draft = visit.form.draft(of: OwnTemplate.fields.names)
      return try await Answer.saved {
        try await visit.commit(.saved, then: place) { journal in
          // Another window may have begun the person's own words meanwhile; there is one record.
          guard
            let standing = journal.templateToChange(own.templateID, as: own.id, visit.surroundings)
          else { throw Missing() }
          let edit = Edit(id: standing.id, draft: draft, base: own, table: OwnTemplate.fields)
          return [.save(try edit.filled(standing).checked())]
        }
      } again: {
        again(draft, $0)
      }
    }
    var edit = try await visit.edit(own)
    if visit.form["revision"] == "0" { edit = visit.edit(own, openedOn: visit.builtIn(of: own)) }
    return try await visit.commit(
      edit,
      then: place,
      deciding: { [.save(try $1.checked())] },
      again: again
    )
  }
}

extension Visit {
  /// The template the address names, as it can be changed: a built-in one that is as it came begins
  /// a record of its own.
  ///
  /// - Throws: ``Missing`` where there is none.
  fileprivate func editedTemplate() throws -> OwnTemplate {
    let name = parameters["id"] ?? ""
    guard let own = journal.templateToChange(name, as: surroundings.newID(), surroundings) else {
      throw Missing()
    }
    return own
  }

  /// What a form said that was opened while a built-in template was still as it came, and was saved
  /// from another window meanwhile.
  fileprivate func edit(_ own: OwnTemplate, openedOn base: OwnTemplate?) -> Edit<OwnTemplate> {
    Edit(
      id: own.id,
      draft: form.draft(of: OwnTemplate.fields.names),
      base: base,
      table: OwnTemplate.fields
    )
  }

  fileprivate func builtIn(of own: OwnTemplate) -> OwnTemplate? {
    Guidance.messages.first { $0.id == own.replaces }
      .map { OwnTemplate(replacing: $0, id: own.id, surroundings) }
  }
}
