import Records

/// The days of the stages an application has been in: mended, or taken out.
struct StageDatesForm {
  let visit: Visit
  let application: JobApplication
  let problems: Problems

  static func day(_ index: Int) -> String { "stage-day-\(index)" }
  static func out(_ index: Int) -> String { "stage-out-\(index)" }

  /// What the form was made of; a history that is longer by now is not touched.
  static func names(of application: JobApplication) -> String {
    application.history.map(\.stage.rawValue).joined(separator: " ")
  }

  var html: HTML {
    guard !application.history.isEmpty else { return .empty }
    return """
      <details class="fold narrow" id="field-stages"\(problems["stages"] == nil ? "" : " open" as HTML)><summary>\
      \(say: "The days of its stages")</summary>
      <form class="stack" method="post" action="\(Place.stages(application.id).address)">\(visit.token)
      <input type="hidden" name="stages" value="\(Self.names(of: application))">
      \(HTML.some(problems["stages"]) { #"<p class="problem">\#(Icon.attention.html)<span>\#($0)</span></p>"# })
      \(application.history.enumerated().html { row($0.offset, $0.element) })
      <div class="actions"><button class="button plain">\(say: "Save the days")</button></div>
      </form></details>
      """
  }

  private func row(_ index: Int, _ change: StageChange) -> HTML {
    let day = AskedField(name: Self.day(index), label: change.stage.title, control: .day)
    let out = AskedField(
      name: Self.out(index),
      label: "Take “\(change.stage.title)” out",
      control: .check
    )
    return """
      <div class="fields">\(day.html(value: change.day?.description ?? "", problem: problems[Self.day(index)]))\
      \(out.html(value: ""))</div>
      """
  }
}
