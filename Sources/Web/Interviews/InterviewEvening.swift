import Planning
import Records
import Wording

/// The evening after an interview, for both outcomes: shown on screen, never printed.
struct InterviewEvening {
  let visit: Visit
  let interview: Interview

  private var rehearsal: Rehearsal? {
    visit.journal.records(Rehearsal.self, mentioning: interview.id.raw).last
  }

  var html: HTML {
    let evening = Guidance.evening
    let either = evening.either.prefix(2).map(\.offer).bullets
    return """
      <details class="fold no-print"><summary>\("That evening" as Phrase)</summary>
      <dl class="facts"><dt>\("Either way" as Phrase)</dt><dd>\(either)</dd>\
      <dt>\("If they say yes" as Phrase)</dt><dd>\(own(rehearsal?.eveningOffer, else: evening.ifYes))</dd>\
      <dt>\("If they say no" as Phrase)</dt><dd>\(own(rehearsal?.eveningNo, else: evening.ifNo))</dd></dl></details>
      """
  }

  /// What the person planned, else a suggestion.
  private func own(_ planned: String?, else offers: [Evening.Offer]) -> HTML {
    guard let planned, !planned.isEmpty else { return offers.prefix(2).map(\.offer).bullets }
    return "\(planned)"
  }
}
