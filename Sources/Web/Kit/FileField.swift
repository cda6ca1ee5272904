import Records

/// Asks for a file.
struct FileField {
  let label: Phrase
  /// What the browser's own chooser offers.
  let accepts: String
  let problem: Phrase?

  var html: HTML {
    let states: HTML =
      problem == nil ? "" : #" aria-invalid="true" aria-describedby="field-file-problem""#
    let told = HTML.some(problem) {
      #"<p class="problem" id="field-file-problem">\#(Icon.attention.html)<span>\#($0)</span></p>"#
    }
    return """
      <div class="field"><label for="field-file">\(label)</label>\
      <input class="input" type="file" id="field-file" name="file" accept="\(accepts)"\(states)>\(told)</div>
      """
  }
}
