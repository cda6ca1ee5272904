import Records

/// The first day after an ending: what is dated today or tomorrow, a few quiet things, and Support,
/// and nothing else.
struct FirstDayPage {
  let visit: Visit
  let recovery: Recovery
  let dated: [AgendaDay]
  let halfWritten: [HalfWrittenExercise]

  var page: Page {
    Page(title, in: .today, kicker: "\(visit.today, .weekdayAndDay)") {
      """
      <div class="columns"><div class="stack">
      \(dated.html(day))
      <section class="card">
      <h2>\(say: "If you like")</h2>
      \(visit.journal.quietOffers(in: recovery, visit.surroundings.zone).html { ExerciseRow(exercise: $0, recovery: recovery.id).html })
      <div class="exercise"><div><a href="\(Place.support.address)">\(say: "Support")</a>
      <p class="quiet">\(say: "Numbers of people you can talk to, on any day.")</p></div></div>
      </section>
      \(CheckInCard(visit: visit).html)
      </div><aside class="stack">
      \(HalfWrittenList(surroundings: visit.surroundings, all: halfWritten).html)
      <p class="quiet">\(later)</p>
      <p><a href="\(Place.recovery(recovery.id).address)">\(say: "Open the five steps")</a></p>
      \(NewRejectionLink().html)
      </aside></div>
      """
    }
  }

  private var title: Phrase {
    let today = dated.first(where: { $0.day == visit.today })
    return switch today?.entries.count ?? 0 {
    case 0: "You do not have to do anything today."
    case 1: "You have one thing scheduled today."
    case let count: "You have \(count) things scheduled today."
    }
  }

  private func day(_ day: AgendaDay) -> HTML {
    let title: Phrase = day.day == visit.today ? "Today" : "Tomorrow"
    return """
      <section class="card"><h2>\(title)</h2>
      <ul>\(day.entries.html { PlanRow(visit: visit, entry: $0, back: .today).html })</ul></section>
      """
  }

  private var later: Phrase {
    guard let from = visit.journal.invitationMoment(recovery, visit.surroundings) else {
      return "You can open the five steps whenever you want."
    }
    return
      "You can open the five steps whenever you want. Today will suggest them once, from \(visit.surroundings.moment(from))."
  }
}

/// One tap from anywhere.
struct NewRejectionLink {
  var html: HTML {
    """
    <section class="stack"><a class="button plain" href="\(Place.newRejection.address)">\
    \(say: "I got a rejection")</a>
    \(Self.others)</section>
    """
  }

  /// What else the form behind the button is for.
  static var others: HTML {
    #"<p class="quiet">\#(say: "Or no reply, a canceled position, or your own withdrawal.")</p>"#
  }
}

/// The empty journal: one field, nothing to set up.
struct FirstPage {
  let visit: Visit

  var page: Page {
    Page(
      "Just got a no?",
      in: .today,
      lead:
        "Got a rejection, or no reply at all? Write down the company, and leave the rest for later."
    ) {
      """
      <form class="card stack first" method="post" action="\(Place.rejections.address)">\(visit.token)\(RejectionRoutes.name(visit))
      \(asked("company"))
      \(asked("way", RejectionWay.no.rawValue))
      \(asked("after-interview", visit.journal.isTakenAsInterviewed(nil) ? "yes" : ""))
      <div class="actions"><button class="button">\(say: "Save rejection")</button></div>
      </form>
      <p class="quiet">\(say: "No rejection, just looking for work?")
      <a href="\(Place.applications.address)">\(say: "Add an application")</a> ·
      <a href="\(Place.importApplications.address)">\(say: "Import a list")</a> ·
      <a href="\(Place.settings.address)">\(say: "Change the time zone and other settings")</a></p>
      """
    }
  }

  private func asked(_ name: String, _ value: String = "") -> HTML {
    HTML.some(RejectionNews.fields[name]) { field in
      var asked = AskedField(field)
      asked.canBeLeft = name != "way"
      return asked.html(value: value)
    }
  }
}
