import Records

/// Everything about one application on one line, newest first.
struct ApplicationTimeline {
  let visit: Visit
  let application: JobApplication

  var html: HTML {
    let entries = visit.journal.timeline(of: application, visit.surroundings)
    guard !entries.isEmpty else {
      return
        #"<p class="quiet">\#(say: "Interviews, messages and notes for this application appear here.")</p>"#
    }
    return #"<ol class="timeline">\#(entries.html(row))</ol>"#
  }

  private func row(_ entry: TimelineEntry) -> HTML {
    let date: HTML =
      entry.day.map { day in
        #"<time datetime="\#(day.description)">\#(say: "\(day, .short)")</time>"#
      } ?? #"<span class="on">\#(say: "no date")</span>"#
    return "<li\(style(entry))>\(date)<div>\(content(entry))</div></li>"
  }

  private func style(_ entry: TimelineEntry) -> HTML {
    if entry.isAhead { return #" class="next""# }
    return switch entry.event {
    case .interview, .rejection: #" class="turn""#
    default: ""
    }
  }

  private func content(_ entry: TimelineEntry) -> HTML {
    switch entry.event {
    case .stage(let stage): "<b>\(stage.title)</b>"
    case .interview(let interview): talk(interview)
    case .firstAnswer: "<span>\(say: "First reply")</span>"
    case .debrief(let debrief): link("Looked back", .writing(Debrief.kind, debrief.id))
    case .message(let message): letter(message)
    case .advice(let request): advice(request)
    case .rejection(let rejection): no(rejection)
    case .recovery(let recovery): link("The five steps", .recovery(recovery.id))
    case .action(let action): plan(action)
    case .followUp: "<b>\(say: "Follow up")</b>"
    }
  }

  private func link(_ title: Phrase, _ place: Place) -> HTML {
    #"<span><a href="\#(place.address)">\#(title)</a></span>"#
  }

  private func talk(_ interview: Interview) -> HTML {
    let time = interview.time.map { Phrase(verbatim: $0.description) }
    let facts: Phrase? =
      if let time, let format = interview.format { "\(time), \(format.title)" } else {
        time ?? interview.format?.title
      }
    let notes: HTML =
      switch visit.journal.fieldNotesState(of: interview, visit.surroundings) {
      case .ahead, .late(nil): .empty
      case .offered: link("Write down how it went", .fieldNotes(interview.id))
      case .taken, .locked, .late: link("Field notes", .fieldNotes(interview.id))
      }
    return """
      <b><a href="\(Place.interview(interview.id).address)">\(interview.name)</a></b>\
      \(HTML.some(facts) { #"<span class="quiet">\#($0)</span>"# })\
      \(HTML.some(interview.outcome) { #"<span class="quiet">\#($0.title)</span>"# })\(notes)
      """
  }

  private func letter(_ message: Message) -> HTML {
    let name: Phrase =
      message.recipient.isEmpty ? "A message" : "A message to \(message.recipient)"
    let state: Phrase =
      message.repliedOn != nil ? "answered" : message.sentOn == nil ? "a draft" : "sent"
    return link(name, .message(message.id)) + #"<span class="quiet">\#(state)</span>"#
  }

  private func advice(_ request: AdviceRequest) -> HTML {
    guard !request.isUnasked else { return link(request.title, .adviceRequest(request.id)) }
    let name: Phrase =
      request.recipient.isEmpty ? "A request for advice" : "Asked \(request.recipient) for advice"
    let state: Phrase? =
      request.answeredOn != nil ? "answered" : request.askedOn == nil ? "a draft" : nil
    return link(name, .adviceRequest(request.id))
      + HTML.some(state) { #"<span class="quiet">\#($0)</span>"# }
  }

  private func no(_ rejection: Rejection) -> HTML {
    let title = rejection.came.words.event
    let words = FoldedWords(text: rejection.theirWords).html
    let back = Place.application(application.id).path
    return """
      <b>\(title)</b>\
      \(HTML.when(!rejection.theirWords.isEmpty, words))\
      <a class="quiet" href="\(Place.editRejection(rejection.id).address)">\(say: "Change")\
      <span class="visually-hidden">: \(title)</span></a>\
      \(visit.button("Take this entry out", to: .removal(Rejection.kind, rejection.id), [("back", back)]))
      """
  }

  private func plan(_ action: PlannedAction) -> HTML {
    let state: Phrase = action.state == .done ? "done" : "planned"
    return link(Phrase(verbatim: action.title), .action(action.id))
      + #"<span class="quiet">\#(state)</span>"#
  }
}
