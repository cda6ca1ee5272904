import Records

/// What somebody can do, what postings ask for, and what is being learned: by area.
struct SkillsPage {
  let visit: Visit

  private var area: SkillArea? { SkillArea(rawValue: visit.query["area"]) }

  var page: Page {
    Page(
      "Skills",
      below: [.practice],
      lead: "What you can do, what job postings ask for, and the skill you are working on."
    ) {
      """
      \(AreaSwitch(place: .skills, area: area).html)
      <div class="columns"><div class="stack airy">
      <section class="stack"><h2>\(say: "What you can do")</h2>\(held)
      <p><a class="button plain" href="\(Place.newSkill.with("area", area?.rawValue).address)">\(say: "Add a skill")</a></p></section>
      \(asked)
      </div><aside class="stack airy">
      \(Sprints(visit: visit, area: area).html)
      \(Resources(journal: visit.journal, area: area).html)
      </aside></div>
      """
    }
  }

  private var held: HTML {
    let skills = visit.journal.skills.filter { area == nil || $0.area == area?.rawValue }
    guard !skills.isEmpty else {
      return EmptyPlace(
        icon: .note,
        "No skills yet. Add one you have or want to learn.",
        "If you save a job posting with an application, Rebound suggests skills from it."
      ).html
    }
    let stretch = Stretch(of: skills.count, at: .skills.with("area", area?.rawValue), visit)
    return """
      <ul class="rows">\(skills[stretch.range].html(row))</ul>\(stretch.pager("More skills"))
      """
  }

  private func row(_ skill: Skill) -> HTML {
    let level: Phrase? =
      Scales.current == .numbers ? skill.level.map { "\($0) of 5 in your view" } : nil
    let stories: Phrase? =
      skill.stories.isEmpty
      ? nil : skill.stories.count == 1 ? "one story" : "\(skill.stories.count) stories"
    let about = [level, stories, skill.evidence.isEmpty ? nil : Phrase(verbatim: skill.evidence)]
      .compactMap(\.self)
    return """
      <li class="row"><div class="what"><a href="\(Place.skill(skill.id).address)">\(skill.name)</a>\
      \(HTML.when(!about.isEmpty, #"<p class="quiet clip">\#(about.joined(" · "))</p>"#))</div></li>
      """
  }

  /// Open skills of postings whose applications are open, those most asked for first.
  private var asked: HTML {
    let wanted = visit.journal.skillsAskedFor(in: area)
    guard !wanted.isEmpty else { return .empty }
    return """
      <section class="stack"><h2>\(say: "Asked for, not covered yet")</h2>
      <ul class="rows">\(wanted.prefix(12).html(row))</ul></section>
      """
  }

  private func row(_ wanted: WantedSkill) -> HTML {
    let names = wanted.applications.prefix(3).compactMap { visit.journal[$0] }.map {
      #"<a href="\#(Place.posting($0.id).address)">\#($0.company)</a>"# as HTML
    }
    return """
      <li class="row"><div class="what"><b>\(wanted.name)</b><p class="quiet">\(say: "Asked for by") \(names.joined(", "))</p></div></li>
      """
  }
}

/// The three areas as a filter on top of a list.
struct AreaSwitch {
  let place: Place
  let area: SkillArea?

  var html: HTML {
    let all = #"<a href="\#(place.address)"\#(current(nil))>\#(say: "All")</a>"# as HTML
    let areas = SkillArea.allCases.html { area in
      #"<a href="\#(place.with("area", area.rawValue).address)"\#(current(area))>\#(area.title)</a>"#
    }
    return #"<div><nav class="switch" aria-label="\#(say: "Area")">\#(all)\#(areas)</nav></div>"#
  }

  private func current(_ area: SkillArea?) -> HTML {
    area == self.area ? #" aria-current="true""# : ""
  }
}

extension Forms {
  /// Something a person can do: its name is enough.
  static let skill = RecordForms<Skill>(
    list: .skills,
    one: { .skill($0) },
    begun: { Draft(["area": SkillArea(rawValue: $0.query["area"])?.rawValue ?? ""]) },
    next: { _, _ in .skills }
  ) { form in
    Page(
      form.title(new: "Add a skill"),
      below: [.practice, .skills],
      lead: "A name is enough. You can add what shows it later."
    ) {
      form.html(fields(form.visit.journal), leave: .skills)
        + form.removal("Remove skill", back: .skills)
    }
  }

  private static func fields(_ journal: Journal) -> [AskedField] {
    let stories = journal.stories.map { Choice($0.id.description, Phrase(verbatim: $0.title)) }
    return Skill.fields.fields.compactMap { field in
      guard field.name == "stories" else { return AskedField(field) }
      // Without a story there is nothing to choose.
      guard !stories.isEmpty else { return nil }
      return AskedField(field.name, field.label, .choices(stories, atMost: Skill.mostStories))
    }
  }
}
