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
      title: interview == nil ? "Add an interview" : "Change this interview",
      section: .applications,
      trail: trail,
      body: body
    )
  }

  private var trail: [Page.Crumb] {
    let application = [
      .section(.applications),
      Page.Crumb(title: application.name, place: .application(application.id)),
    ]
    let own = interview.map { Page.Crumb(title: $0.name, place: .interview($0.id)) }
    return application + [own].compactMap(\.self)
  }

  private var home: Place {
    interview.map { .interview($0.id) } ?? .application(application.id)
  }

  private var body: HTML {
    let target: Place = interview.map { .interview($0.id) } ?? .interviews(application.id)
    let lengths = HTML.when(problems["zone"] != nil || hasOtherZone, " open")
    return """
      \(ProblemList(problems: problems).html)
      <form class="stack narrow" method="post" action="\(target.address)">\(visit.token)\
      \(HTML.some(interview) { visit.revisionField($0) })
      \(asked("round", hint: "Panel, final round …"))
      <div class="fields">\(asked("day"))\(asked("time"))\(asked("minutes"))</div>
      \(asked("format"))
      \(asked("people"))
      \(asked("place"))
      \(asked("notes", hint: "What to read, what to ask, what to bring."))
      <details class="fold"\(lengths)><summary>\(say: "It is in another time zone")</summary>
      \(asked("zone", hint: "A name like Europe/Berlin. The time above belongs to it."))</details>
      <div class="actions"><button class="button">\(say: "Save")</button>
      <a class="button plain" href="\(home.address)">\(say: "Not now")</a></div>
      </form>
      """
  }

  private var hasOtherZone: Bool {
    interview.map { $0.zone != visit.surroundings.zone.identifier } ?? false
  }

  private func asked(_ name: String, hint: Phrase? = nil) -> HTML {
    HTML.some(Interview.fields[name]) { field in
      var asked = AskedField(field)
      asked.hint = hint.map(Speaker.current.say)
      return asked.html(value: draft[name], problem: problems[name])
    }
  }
}
