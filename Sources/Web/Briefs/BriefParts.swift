import Records

/// When, where and who; what is known of them, and what is still open.
struct BriefFacts {
  let visit: Visit
  let sheet: BriefSheet

  private var interview: Interview { sheet.interview }

  var html: HTML {
    BriefSection(title: "Time, place and people", content: facts).html
      + BriefSection(title: "The company and the role", content: research).html
  }

  private var facts: HTML {
    let time: Phrase? = interview.day.map { day in
      visit.time(of: interview).map { "\(day, .weekdayAndDay), \($0)" }
        ?? "\(day, .weekdayAndDay)"
    }
    let people = interview.people.html { "<div>\($0)</div>" }
    let rows =
      row("When", HTML.some(time) { "\($0)" }) + row("Where", "\(interview.place)")
      + row("How", HTML.some(interview.format?.title) { "\($0)" })
      + row("With", people) + row("Job", HTML.some(sheet.application) { "\($0.name)" })
    return #"<dl class="facts">\#(rows)</dl>"#
  }

  private func row(_ name: Phrase, _ value: HTML) -> HTML {
    value.isEmpty ? .empty : "<dt>\(name)</dt><dd>\(value)</dd>"
  }

  private var research: HTML {
    let texts = [sheet.prepared?.company, sheet.prepared?.role, interview.notes].compactMap(\.self)
      .filter { !$0.isEmpty }
    let open = sheet.prepared?.stillOpen ?? []
    return texts.html { #"<p class="as-written">\#($0)</p>"# }
      + HTML.when(
        !open.isEmpty,
        #"<p class="quiet">\#(say: "To find out")</p>\#(open.bullets)"#
      )
  }
}

/// What earlier interviews taught.
struct BriefLearned {
  let sheet: BriefSheet

  var html: HTML {
    let rows = inShort + keeps + change + others + goals
    guard !rows.isEmpty else { return .empty }
    return
      #"<section class="card take"><h2>\#(say: "What you bring")</h2><dl>\#(rows)</dl></section>"#
  }

  private var inShort: HTML {
    HTML.when(
      !sheet.inShort.isEmpty,
      #"<dt>\#(say: "You, in three sentences")</dt><dd class="as-written">\#(sheet.inShort)</dd>"#
    )
  }

  private var keeps: HTML {
    HTML.when(
      !sheet.keeps.isEmpty,
      "<dt>\(say: "Keep")</dt>\(sheet.keeps.html { "<dd>\($0.text)</dd>" })"
    )
  }

  private var change: HTML {
    HTML.some(sheet.change) { "<dt>\(say: "One thing to change")</dt><dd>\($0.plan)</dd>" }
  }

  /// There is one change at a time; the others are only remembered.
  private var others: HTML {
    HTML.when(
      !sheet.otherChanges.isEmpty,
      """
      <dt>\(say: "For another time")</dt>\(sheet.otherChanges.html { #"<dd class="quiet">\#($0.plan)</dd>"# })
      """
    )
  }

  private var goals: HTML {
    HTML.when(
      !sheet.goals.isEmpty,
      "<dt>\(say: "Learning goal")</dt>\(sheet.goals.html { goal in "<dd>\(goal.behaviour)</dd>\(sign(goal))" })"
    )
  }

  private func sign(_ goal: Goal) -> HTML {
    HTML.when(
      !goal.sign.isEmpty,
      #"<dd class="quiet">\#(say: "How you will notice: \(goal.sign)")</dd>"#
    )
  }
}

/// What the posting asks for first, each with a story.
struct BriefPosting {
  let sheet: BriefSheet

  var html: HTML {
    BriefSection(title: "Requirements", content: list).html
      + BriefSection(title: "Stories they may have heard", content: told).html
  }

  private var list: HTML {
    HTML.when(
      !sheet.requirements.isEmpty,
      #"<dl class="facts wide">\#(sheet.requirements.html(row))</dl>"#
    )
  }

  private func row(_ requirement: BriefSheet.Requirement) -> HTML {
    let story: HTML =
      requirement.story.map {
        #"<a href="\#(Place.story($0.id).address)">\#($0.title)</a>"#
      } ?? #"<span class="quiet">\#(say: "no story yet")</span>"#
    return "<dt>\(requirement.text)</dt><dd>\(story)</dd>"
  }

  private var told: HTML {
    HTML.when(
      !sheet.told.isEmpty,
      """
      <p class="quiet">\(say: "You told these in an earlier round.")</p>\(sheet.told.map(\.title).bullets)
      """
    )
  }
}

/// What they may ask, and what to ask them.
struct BriefQuestions {
  let sheet: BriefSheet
  /// A page holds about so many; the others wait under practice.
  static let most = 10

  var html: HTML {
    BriefSection(title: "Likely questions", content: likely).html
      + BriefSection(title: "Questions to ask them", content: sheet.ask.bullets).html
  }

  private var likely: HTML {
    HTML.when(
      !sheet.questions.isEmpty,
      #"<ul class="rows">\#(sheet.questions.prefix(Self.most).html(row))</ul>"#
    )
  }

  private func row(_ question: BriefQuestion) -> HTML {
    let text: HTML =
      question.card.map {
        #"<a href="\#(Place.card($0).address)">\#(question.text)</a>"#
      } ?? "<b>\(question.text)</b>"
    return """
      <li class="row"><div class="what">\(text)<p class="quiet">\(question.why)</p></div></li>
      """
  }
}

/// What the person rehearsed for the interview itself.
///
/// Plans for afterwards and for a setback are left out, as interviewers may see the printed page.
struct BriefCourse {
  let sheet: BriefSheet

  var html: HTML {
    BriefSection(title: "If something goes wrong", content: plans).html
  }

  private var plans: HTML {
    let rehearsed = sheet.rehearsal.flatMap { rehearsal -> Phrase? in
      rehearsal.ifCue.isEmpty || rehearsal.thenAction.isEmpty
        ? nil : "If \(rehearsal.ifCue), then I will \(rehearsal.thenAction)"
    }
    let closing = sheet.rehearsal.map(\.closingLine) ?? ""
    let script = HTML.some(sheet.rehearsal) {
      #"<p class="no-print"><a href="\#(Place.script($0.id).address)">\#(say: "Walk through the rehearsal")</a></p>"#
    }
    return HTML.some(rehearsed) { "<p>\($0)</p>" } + script
      + HTML.when(
        !closing.isEmpty,
        #"<p class="quiet">\#(say: "Your closing line")</p><p>\#(closing)</p>"#
      )
  }
}

/// What the brief does not hold yet, and about how long each takes.
struct BriefGaps {
  let journal: Journal
  let sheet: BriefSheet

  var html: HTML {
    let gaps = sheet.gaps
    guard !gaps.isEmpty else { return .empty }
    return """
      <section class="card soft no-print"><h2>\(say: "Still missing")</h2>
      <p>\(say: "Adding all of this takes about \(sheet.minutesMissing) minutes. The brief works without it.")</p>
      <ul class="stack tight">\(gaps.html(row))</ul></section>
      """
  }

  private func row(_ gap: BriefGap) -> HTML {
    """
    <li><a href="\(place(gap).address)">\(gap.title)</a> <span class="quiet">\(say: "\(gap.minutes) min")</span></li>
    """
  }

  private func place(_ gap: BriefGap) -> Place {
    let id = sheet.interview.id
    return switch gap {
    case .time, .people: .editInterview(id)
    case .research, .requirements, .ask: .editBrief(id)
    case .stories: journal.stories.isEmpty ? .newStory : .editBrief(id)
    case .rehearsal: Place.exercise("rehearsal").with("interview", id)
    }
  }
}
