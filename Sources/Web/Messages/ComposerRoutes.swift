import HTTPTypes
import Journaling
import Networking
import Planning
import Records
import Wording

enum ComposerRoutes {
  /// Where a message begins: a choice of three, or the composer.
  ///
  /// A new one gets its name at once, so that what is typed survives a reload. One that was begun
  /// from the same place to the same person is gone on with.
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    let tab = visit.query["tab"]
    if !tab.isEmpty, let kept = try await visit.keptMessage(tab) {
      return .page(page(visit, tab, kept).page)
    }
    guard let beginning = beginning(visit) else {
      let begun = try await visit.begunMessages()
      return .page(MessageChooserPage(visit: visit, begun: begun.map { ($0.tab, $0.kept) }).page)
    }
    let draft = visit.journal.draft(begunFrom: beginning, visit.surroundings)
    let begun = try await visit.begunMessages().first {
      $0.kept.isBegun(from: beginning, to: draft["recipient"])
    }
    if let begun { return .redirect(Place.newMessage.with("tab", begun.tab)) }
    let fresh = visit.surroundings.newRecordID().description
    try await visit.keep(KeptMessage(beginning: beginning, draft: draft), tab: fresh)
    return .redirect(Place.newMessage.with("tab", fresh))
  }

  /// Nil where a template is still to be chosen.
  private static func beginning(_ visit: Visit) -> MessageBeginning? {
    let query = visit.query
    let named = query["template"]
    let template =
      switch query["exercise"] {
      case "reply": "t4-reply"
      case "informational-chat": "t6-chat"
      default: visit.journal.messageTemplate(named) == nil ? "" : named
      }
    guard !template.isEmpty else { return nil }
    var beginning = MessageBeginning(template: template, isFormal: query["tone"] == "formal")
    beginning.recovery = query.value("recovery")
    beginning.application = query.value("application")
    beginning.contact = query.value("contact")
    return beginning
  }

  /// Everything the composer's buttons do; whatever it is, what was typed is kept first.
  @Sendable static func post(_ visit: Visit) async throws -> Answer {
    let tab = visit.form["tab"]
    guard let id = Identifier<Message>(tab), var kept = try await visit.keptMessage(tab) else {
      // Saved already, from another window or by a second press of the button.
      if let id = Identifier<Message>(tab), visit.journal[id] != nil {
        return .redirect(.message(id))
      }
      throw Missing()
    }
    if visit.form.has("discard") {
      try await visit.keeper.discard(KeptMessage.key(tab))
      return .redirect(.messages, Notice(.nothingWritten))
    }
    if visit.query.has("autosave") {
      for name in ComposerForm.names { kept.draft[name] = visit.form[name] }
      try await visit.keep(kept, tab: tab)
      return .text("saved")
    }
    kept = visit.written(over: kept)
    if visit.form.has("switch") {
      var other = kept.beginning
      other.isFormal = visit.form["switch"] == "formal"
      rephrase(&kept, as: other, visit)
    }
    if visit.form.has("length") {
      var other = kept.beginning
      other.isShort = visit.form["length"] == "short"
      rephrase(&kept, as: other, visit)
    }
    try await visit.keep(kept, tab: tab)
    let composer = Place.newMessage.with("tab", tab)
    if visit.form.has("look") { return .redirect(composer.with("look", "yes")) }
    if ["switch", "length", "fill"].contains(where: visit.form.has) { return .redirect(composer) }
    if visit.form.has("rest") {
      let (recovery, application) = (kept.beginning.recovery, kept.beginning.application)
      kept.draft["send-on"] =
        visit.journal.restingDay(recovery, application, visit.surroundings).description
    }
    return try await save(visit, id, kept)
  }

  /// In another tone or length, unless the words have become the person's own.
  private static func rephrase(
    _ kept: inout KeptMessage,
    as beginning: MessageBeginning,
    _ visit: Visit
  ) {
    let other = visit.journal.retoned(
      kept.draft,
      from: kept.beginning,
      to: beginning,
      visit.surroundings
    )
    kept.keptOwnWords = other == nil
    guard let other else { return }
    kept.draft = other
    kept.beginning = beginning
  }

  private static func save(
    _ visit: Visit,
    _ id: Identifier<Message>,
    _ kept: KeptMessage
  ) async throws -> Answer {
    var message = Message(
      id: id,
      writtenAt: visit.surroundings.now,
      template: kept.beginning.template
    )
    message.recovery = kept.beginning.recovery
    message.application = kept.beginning.application ?? subject(kept, visit)
    do {
      let filled = try Message.fields.fill(message, from: kept.draft)
      let day = try sendDay(kept.draft, visit)
      let (name, surroundings) = (kept.beginning.fills["my-name"], visit.surroundings)
      let receipt = try await visit.keeper.commit { journal in
        // A second press of the button, a moment after the first.
        guard journal.revision(of: id.raw) == 0 else { return [] }
        return journal.changes(saving: filled, sendOn: day, surroundings)
          + journal.changes(keepingName: name, surroundings)
      }
      try await visit.keeper.discard(KeptMessage.key(id.description))
      return .redirect(.message(id), Notice(.saved, undo: receipt.commit))
    } catch let problems as Problems {
      return .again(page(visit, id.description, kept, problems).page)
    }
  }

  private static func sendDay(_ draft: Draft, _ visit: Visit) throws(Problems) -> Day? {
    guard !draft["send-on"].isEmpty else { return nil }
    guard let day = Day(draft["send-on"]) else {
      throw Problems("send-on", Control.day.expectation)
    }
    return max(day, visit.today)
  }

  /// What a reply to a no is about, so that it is found with its application.
  private static func subject(_ kept: KeptMessage, _ visit: Visit) -> Identifier<JobApplication>? {
    guard !kept.beginning.isToAcquaintance else { return nil }
    var context = ExerciseContext()
    context.recovery = kept.beginning.recovery
    return visit.journal.messageSubject(context).application
  }

  private static func page(
    _ visit: Visit,
    _ tab: String,
    _ kept: KeptMessage,
    _ problems: Problems = Problems([])
  ) -> ComposerPage {
    ComposerPage(visit: visit, tab: tab, kept: kept, problems: problems)
  }
}
