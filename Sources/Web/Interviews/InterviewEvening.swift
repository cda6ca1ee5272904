import Records

/// The evening after an interview, for both outcomes: shown on screen, never printed.
struct InterviewEvening {
  let journal: Journal
  let surroundings: Surroundings
  let interview: Interview

  private var rehearsal: Rehearsal? {
    journal.records(Rehearsal.self, mentioning: interview.id.raw).last
  }

  /// Only until two days after it: it is about that evening.
  private var fits: Bool {
    interview.day == nil || interview.isAhead(at: surroundings)
      || interview.isRecent(surroundings)
  }

  var html: HTML {
    guard fits else { return .empty }
    let evening = Guidance.evening
    return Fold(
      "That evening",
      style: "no-print",
      """
      <dl class="facts"><dt>\(say: "Either way")</dt><dd>\(list(evening.either))</dd>\
      <dt>\(say: "If they say yes")</dt><dd>\(own(rehearsal?.eveningOffer, else: evening.ifYes))</dd>\
      <dt>\(say: "If they say no")</dt><dd>\(own(rehearsal?.eveningNo, else: evening.ifNo))</dd></dl>
      """
    ).html
  }

  /// What the person planned, else a suggestion.
  private func own(_ planned: String?, else offers: [Evening.Offer]) -> HTML {
    guard let planned, !planned.isEmpty else { return list(offers) }
    return "\(planned)"
  }

  private func list(_ offers: [Evening.Offer]) -> HTML {
    #"<ul class="plain-list">\#(offers.prefix(2).html { "<li>\($0.offer)\(way($0))</li>" })</ul>"#
  }

  /// Where an offer leads, where it leads anywhere.
  private func way(_ offer: Evening.Offer) -> HTML {
    let way: (title: Phrase, place: Place)? =
      switch offer.id {
      case "field-notes": ("Open the field notes", .fieldNotes(interview.id))
      case "thank-you-draft":
        (
          "Open the draft",
          Place.newMessage.with("template", "t1-thank-you")
            .with("application", interview.application)
        )
      case "one-tap":
        ("Save a rejection", Place.newRejection.with("application", interview.application))
      default: nil
      }
    return HTML.some(way) { #" <a href="\#($0.place.address)">\#($0.title)</a>"# }
  }
}
