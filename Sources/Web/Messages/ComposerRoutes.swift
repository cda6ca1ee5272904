import Journaling
import Records

enum ComposerRoutes {
  /// Where a message begins: a choice of three, or the composer.
  ///
  /// A new one gets its name in the address, so that what is typed survives a reload; looking keeps
  /// nothing. One that was begun from the same place to the same person is gone on with.
  @Sendable static func new(_ visit: Visit) async throws -> Answer {
    let tab = visit.query["tab"]
    if !tab.isEmpty, let kept = try await visit.keptMessage(tab) {
      return .page(page(visit, tab, kept).page)
    }
    guard let beginning = beginning(visit) else {
      let begun = try await visit.begunMessages()
      return .page(MessageChooserPage(visit: visit, begun: begun).page)
    }
    let draft = visit.journal.draft(begunFrom: beginning, visit.surroundings)
    if RecordID(tab) != nil {
      return .page(page(visit, tab, KeptMessage(beginning: beginning, draft: draft)).page)
    }
    let begun = try await visit.begunMessages().first {
      $0.kept.isBegun(from: beginning, to: draft["recipient"])
    }
    if let begun { return .redirect(Place.newMessage.with("tab", begun.tab)) }
    return .redirect(visit.place.with("tab", visit.surroundings.newRecordID()))
  }

  /// Nil where a template is still to be chosen.
  private static func beginning(_ visit: Visit) -> MessageBeginning? {
    let query = visit.query
    let named = query["template"]
    let template =
      switch query["exercise"] {
      case "reply": came(visit)?.words.template ?? "t4-reply"
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

  /// What the message is written after.
  private static func came(_ visit: Visit) -> WhatCame? {
    visit.journal.came(before: visit.query.value("application"), in: visit.query.value("recovery"))
  }

  /// Everything the composer's buttons do; whatever it is, what was typed is kept first.
  @Sendable static func post(_ visit: Visit) async throws -> Answer {
    let tab = visit.form["tab"]
    guard let id = Identifier<Message>(tab) else { throw Missing() }
    if visit.form.has("discard") { return try await throwAway(tab, visit) }
    // Saved already, from another window.
    if visit.journal[id] != nil, try await visit.keptMessage(tab) == nil {
      return try await add(visit, to: id)
    }
    let composed = try await visit.compose(tab, over: visit.begunMessage) { kept in
      guard !visit.query.has("autosave") else { return }
      kept = visit.filled(kept)
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
    }
    guard let composed else { throw Missing() }
    var kept = composed.kept
    if visit.query.has("autosave") {
      return try .kept(visit.sentMessage, in: kept.draft, keptTwice: composed.keptTwice)
    }
    let composer = Place.newMessage.with("tab", tab)
    // Both texts are there now: they are shown before anything is made of them.
    if !composed.keptTwice.isEmpty { return .redirect(composer, Notice(.keptTwice)) }
    if visit.form.has("look") { return .redirect(composer.with("look", "yes")) }
    if ["switch", "length", "fill"].contains(where: visit.form.has) { return .redirect(composer) }
    if visit.form.has("rest") {
      let (recovery, application) = (kept.beginning.recovery, kept.beginning.application)
      kept.draft["send-on"] =
        visit.journal.restingDay(recovery, application, visit.surroundings).description
    }
    return try await save(visit, id, kept)
  }

  /// What was typed since the last autosave comes back with the rest.
  private static func throwAway(_ tab: String, _ visit: Visit) async throws -> Answer {
    _ = try await visit.compose(tab, over: visit.begunMessage)
    let thrown = try await visit.keeper.throwAway(KeptMessage.key(tab), isReused: true)
    return .redirect(.messages, Notice(.thrownAway, undo: thrown))
  }

  /// What was typed in a window where the message was still a draft, while another one saved it.
  private static func add(_ visit: Visit, to id: Identifier<Message>) async throws -> Answer {
    let (sent, given) = (visit.sentMessage, visit.given ?? GivenTexts(visit.sentMessage, []))
    let fields = Message.fields
    let receipt = try await visit.keeper.commit { journal in
      guard let message = journal[id] else { throw Missing() }
      var draft = fields.draft(of: message)
      _ = draft.take(sent, given: given) { ComposerForm.prose.contains($0) }
      let joined = try fields.fill(message, from: draft)
      return joined == message ? [] : [.save(joined)]
    }
    return .redirect(.message(id), receipt.commit.map { Notice(.keptTwice, undo: $0) })
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
    return try await Answer.saved {
      let filled = try Message.fields.fill(message, from: kept.draft)
      let day = try sendDay(kept.draft, visit)
      let (name, surroundings) = (kept.beginning.fills["my-name"], visit.surroundings)
      let receipt = try await visit.commit { journal in
        // A second press of the button, a moment after the first.
        guard journal.revision(of: id.raw) == 0 else { return [] }
        return journal.changes(saving: filled, sendOn: day, surroundings)
          + journal.changes(keepingName: name, surroundings)
      }
      try await visit.keeper.discard(KeptMessage.key(id.description))
      return .redirect(.message(id), Notice(.saved, undo: receipt.commit))
    } again: {
      page(visit, id.description, kept, $0).page
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
    _ problems: Problems = .none
  ) -> ComposerPage {
    ComposerPage(visit: visit, tab: tab, kept: kept, problems: problems)
  }
}
