import Records

/// What the posting asks for beside what the person has, with a way on for each.
struct PostingGaps {
  let visit: Visit
  let application: Identifier<JobApplication>
  let posting: JobPosting

  var html: HTML {
    let gaps = visit.journal.gaps(of: posting)
    guard !gaps.isEmpty else { return .empty }
    let open = gaps.filter { $0.standing == .open }.count
    let lead: Phrase =
      open == 0
      ? "You already have all of these skills, or are working on them."
      : "You have or are working on \(gaps.count - open) of \(gaps.count)."
    return """
      <section class="stack"><h2>\(say: "What they ask for and what you have")</h2>
      <p>\(lead)</p><ul class="rows">\(gaps.html(row))</ul></section>
      """
  }

  private func row(_ gap: SkillGap) -> HTML {
    """
    <li class="row tall"><div class="what"><b>\(gap.asked.name)</b>\
    <p class="quiet">\(standing(gap))</p>\(stories(gap))</div>\
    <div class="actions no-print">\(ways(gap))</div></li>
    """
  }

  private func standing(_ gap: SkillGap) -> HTML {
    let first = HTML.when(gap.asked.isTop, #"<span class="tag">\#(say: "mentioned first")</span> "#)
    switch gap.standing {
    case .have:
      let level = HTML.some(Scales.current == .numbers ? gap.held?.level : nil) {
        "\(say: ", \($0) of 5 in your view")"
      }
      return #"\#(first)<span class="tag live">\#(say: "you have it")</span>\#(level)"#
    case .learning: return "\(first)\(say: "You have a skill sprint for this.")"
    case .open: return "\(first)\(say: "Not yet.")"
    }
  }

  private func stories(_ gap: SkillGap) -> HTML {
    HTML.when(
      !gap.stories.isEmpty,
      #"<p class="quiet">\#(say: "What shows it:") \#(gap.stories.prefix(3).enumerated().html(story))</p>"#
    )
  }

  private func story(_ place: Int, _ story: Story) -> HTML {
    """
    \(HTML.when(place > 0, ", "))<a href="\(Place.story(story.id).address)">\(story.title)</a>
    """
  }

  private func ways(_ gap: SkillGap) -> HTML {
    let to = Place.postedSkill(application)
    let name = gap.asked.name
    switch gap.standing {
    case .have:
      return HTML.some(gap.held) {
        #"<a class="quiet" href="\#(Place.skill($0.id).address)">\#(say: "Change")<span class="visually-hidden">: \#(name)</span></a>"#
      }
    case .learning:
      return HTML.some(gap.sprint) {
        #"<a class="quiet" href="\#(Place.writing(SkillSprint.kind, $0.id).address)">\#(say: "The sprint")<span class="visually-hidden">: \#(name)</span></a>"#
      }
    case .open:
      return visit.button(
        "I have this",
        to: to,
        [("skill", name)],
        style: "button plain small",
        label: "I have this: \(name)"
      )
        + visit.button(
          "Work on this",
          to: to,
          [("skill", name), ("sprint", "yes")],
          style: "button plain small",
          label: "Work on this: \(name)"
        )
    }
  }
}
