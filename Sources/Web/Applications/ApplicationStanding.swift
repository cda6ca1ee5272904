import Records

/// The stage of an application, and the small forms that change it.
struct ApplicationStanding {
  let visit: Visit
  let application: JobApplication
  let problems: Problems

  private var id: Identifier<JobApplication> { application.id }

  var html: HTML {
    """
    <section class="card" aria-labelledby="standing"><header><h2 id="standing">\(say: "Status")</h2>\
    \(StageTag(stage: application.stage).html)</header>
    \(followUp)\(SilenceNote(visit: visit, application: application).html)
    <div class="actions"><a class="button plain" href="\(Place.newInterview(id).address)">\(Icon.interview.html)\(say: "Add an interview")</a>\
    \(HTML.when(application.stage.isOpen, rejection))</div>
    \(HTML.when(application.stage.isOpen, NewRejectionLink.others))
    <details class="fold"\(isOpen("stage", "day"))><summary>\(say: "Change the stage")</summary>\(move)</details>
    \(HTML.when(application.stage.isOpen, followUpFold))
    </section>
    """
  }

  private var followUpFold: HTML {
    """
    <details class="fold"\(isOpen("next-follow-up-on"))><summary>\(followUpTitle)</summary>\
    \(followUpForm)</details>
    """
  }

  private var rejection: HTML {
    """
    <a class="button plain" href="\(Place.newRejection.with("application", id).address)">\
    \(say: "I got a rejection")</a>
    """
  }

  private func isOpen(_ fields: String...) -> HTML {
    fields.contains { problems[$0] != nil } ? " open" : ""
  }

  private var followUp: HTML {
    HTML.some(application.nextFollowUpOn) { day in
      #"<p class="when">\#(say: "Follow up on \(day, .weekdayAndDay)")</p>"#
    }
  }

  private var followUpTitle: Phrase {
    application.nextFollowUpOn == nil ? "Set a follow-up date" : "Change the follow-up date"
  }

  /// As it was chosen last, where there is something to mend.
  private var stage: String {
    let typed = visit.form["stage"]
    return typed.isEmpty ? application.stage.rawValue : typed
  }

  private var move: HTML {
    let day = AskedField(
      name: "day",
      label: "Date of the change",
      hint: Speaker.current.say("Leave this empty for today."),
      control: .day
    )
    return """
      <form class="stack" method="post" action="\(Place.stage(id).address)">\(visit.token)
      <div class="fields">\
      \(Menu("stage", "Stage", Stage.choices, chosen: stage, id: "field-stage").html)\
      \(day.html(value: visit.form["day"], problem: problems["day"]))</div>
      <div class="actions"><button class="button plain">\(say: "Change stage")</button></div></form>
      """
  }

  private var followUpForm: HTML {
    let day = AskedField("next-follow-up-on", "Follow up on", .day)
    let clear: HTML = """
      <button class="button quiet" name="clear" value="yes">\(say: "No follow-up")</button>
      """
    return """
      <form class="stack" method="post" action="\(Place.followUp(id).address)">\(visit.token)
      \(day.html(
        value: application.nextFollowUpOn?.description ?? "",
        problem: problems["next-follow-up-on"]
      ))
      <div class="actions"><button class="button plain">\(say: "Save date")</button>\
      <button class="button plain" name="in" value="7">\(say: "In a week")</button>\
      \(HTML.when(application.nextFollowUpOn != nil, clear))</div></form>
      """
  }
}
