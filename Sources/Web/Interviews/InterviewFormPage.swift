import Foundation
import Records

/// An interview to plan, or to change.
struct InterviewFormPage {
  let visit: Visit
  let application: JobApplication
  /// Nil for a new one.
  let interview: Interview?
  let draft: Draft
  var problems: Problems = .none

  var page: Page {
    Page(
      interview == nil ? "Add an interview" : "Change this interview",
      in: .applications,
      below: trail
    ) {
      let target: Place = interview.map { .interview($0.id) } ?? .interviews(application.id)
      let lengths = HTML.when(problems["zone"] != nil || hasOtherZone, " open")
      return """
        \(visit.problemList(problems))
        <form class="stack narrow" method="post" action="\(target.address)">\(visit.token)\
        \(HTML.some(interview) { visit.revisionField($0) })
        \(asked("round", hint: "Panel, final round …"))
        <div class="fields">\(asked("day"))\(asked("time"))\(asked("minutes"))</div>
        \(asked("format"))
        \(asked("people"))
        \(asked("place"))
        \(asked("notes", hint: "What to read, what to ask, what to bring."))
        <details class="fold"\(lengths)><summary>\(say: "The interview is in another time zone")</summary>
        \(asked("zone", hint: "A name like Europe/Berlin. The time above belongs to it."))</details>
        <div class="actions"><button class="button">\(say: "Save interview")</button>
        <a class="button plain" href="\(home.address)">\(say: "Not now")</a></div>
        </form>
        """
    }
  }

  private var trail: [Page.Crumb] {
    let application = [
      .applications,
      Page.Crumb(application.name, .application(application.id)),
    ]
    let own = interview.map { Page.Crumb($0.name, .interview($0.id)) }
    return application + [own].compactMap(\.self)
  }

  private var home: Place {
    interview.map { .interview($0.id) } ?? .application(application.id)
  }

  private var hasOtherZone: Bool {
    interview.map { $0.zone != visit.surroundings.zone.identifier } ?? false
  }

  private func asked(_ name: String, hint: Phrase? = nil) -> HTML {
    Interview.fields.html(name, draft, problems, hint: hint)
  }
}
