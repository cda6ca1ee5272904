import Records

/// A rehearsal to go through, in nine parts: to read, and to hear where the machine has a voice.
///
/// The text is always on the page, also while it is read aloud.
struct ScriptPage {
  let rehearsal: Rehearsal

  var page: Page {
    Page(
      "Walk through the interview",
      below: .steps + [
        Page.Crumb("Walk through the next interview", .writing(Rehearsal.kind, rehearsal.id))
      ],
      lead: "About five minutes, at your own pace. You can stop at any line."
    ) {
      """
      \(voice)
      <ol class="script stack airy narrow" id="script">\(rehearsal.script.html(part))</ol>
      <div class="actions no-print"><a class="button plain" href="\(Place.writing(Rehearsal.kind, rehearsal.id).address)">\(say: "What you wrote")</a>
      <button class="button quiet" type="button" data-print hidden>\(Icon.print.html)\(say: "Print")</button></div>
      """
    }
  }

  /// Hidden until the script has found a voice that lives on this machine.
  private var voice: HTML {
    """
    <div class="toolbar voice no-print" data-aloud="#script" hidden>
    <button class="button plain" type="button" data-aloud-play data-pause="\(say: "Pause")" data-resume="\(say: "Continue")">\(say: "Read it out loud")</button>
    <button class="button quiet" type="button" data-aloud-stop disabled>\(say: "Stop")</button>
    <span class="quiet">\(say: "Your computer reads it out loud. Nothing is sent anywhere.")</span></div>
    """
  }

  private func part(_ part: SaidPart) -> HTML {
    """
    <li class="stack tight"><h2>\(part.title)</h2>\(part.lines.html { "<p data-line>\($0)</p>" })</li>
    """
  }
}
