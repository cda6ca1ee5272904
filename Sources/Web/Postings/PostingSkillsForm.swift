import Records

/// The skills proposed for a posting, to take or to turn down, and room for others.
struct PostingSkillsForm {
  let visit: Visit
  let application: Identifier<JobApplication>
  let reading: PostingReading
  var typed = ""
  var problems: Problems = .none

  private var posting: JobPosting { reading.posting }

  /// Those of the list first, then what the person added.
  private var names: [String] {
    let found = reading.found.map(\.term.title)
    let known = Set(found.map(\.foldedSkill))
    return found + posting.skills.map(\.name).filter { !known.contains($0.foldedSkill) }
  }

  var html: HTML {
    """
    <section class="stack"><h2>\(say: "Which of these skills count?")</h2>
    <form class="stack" method="post" action="\(Place.postingSkills(application).address)">\(visit.token)\
    <input type="hidden" name="names" value="\(names.joined(separator: "\n"))">
    <button hidden>\(say: "Save")</button>
    \(names.isEmpty ? none : all)
    \(names.enumerated().html(row))
    \(own)
    \(first)
    <div class="actions"><button class="button">\(say: "Save skills")</button></div></form></section>
    """
  }

  private var none: HTML {
    #"<p class="quiet">\#(say: "Rebound found no skills it knows. You can add the ones you see.")</p>"#
  }

  private var all: HTML {
    HTML.when(
      !reading.open.isEmpty,
      """
      <div class="actions"><button class="button plain small" name="all" value="yes">\(say: "Accept all suggestions")</button>
      <button class="button plain small" name="all" value="no">\(say: "Reject all suggestions")</button></div>
      """
    )
  }

  private func row(_ place: Int, _ name: String) -> HTML {
    let value = reading.isTaken(name) ? "yes" : reading.isTurnedDown(name) ? "no" : ""
    let field = AskedField(
      "skill-\(place)",
      Phrase(verbatim: name),
      .choice([Choice("yes", "They ask for it"), Choice("no", "Does not count")])
    )
    return """
      <div class="posted"><input type="hidden" name="was-\(place)" value="\(value)">\
      \(field.html(value: value))\(mentions(name))</div>
      """
  }

  private func mentions(_ name: String) -> HTML {
    let found = reading.found.first { $0.term.title == name }
    guard let found, !reading.isTurnedDown(name) else { return .empty }
    let words: Phrase =
      found.places.count == 1 ? "Named once" : "Named \(found.places.count) times"
    return """
      <p class="quiet"><a href="#m-\(found.term.id)">\(words)<span class="visually-hidden">: \(name)</span></a></p>
      """
  }

  private var own: HTML {
    let field = AskedField("own", "Other skills you see", .lines(atMost: 4_000))
    return """
      \(field.html(value: typed, problem: problems["own"]))
      <button type="button" class="button plain small" data-take-selection hidden>\(say: "Add the selected words")</button>
      """
  }

  private var first: HTML {
    guard !posting.skills.isEmpty else { return .empty }
    let field = AskedField(
      "top",
      "The skills mentioned first",
      .choices(
        posting.skills.map { Choice($0.name, Phrase(verbatim: $0.name)) },
        atMost: JobPosting.mostTop
      )
    )
    let value = posting.top.map(\.name).joined(separator: "\n")
    return field.html(value: value, problem: problems["top"])
  }

  /// What a form sent, as a choice.
  static func choice(_ form: Form) -> PostingChoice {
    var choice = PostingChoice()
    let all = form["all"]
    for (place, name) in form["names"].textLines.enumerated() {
      let said = form["skill-\(place)"].trimmed
      switch said.isEmpty ? all : said {
      case "yes": choice.asked.append(name)
      case "no": choice.turnedDown.append(name)
      // Only what this form took back: another window may have decided meanwhile.
      default: if !form["was-\(place)"].isEmpty { choice.reopened.append(name) }
      }
    }
    choice.asked += form["own"].textLines.map { String($0.prefix(120)) }
    choice.top = form.has("top") ? form["top"].textLines : nil
    return choice
  }
}
