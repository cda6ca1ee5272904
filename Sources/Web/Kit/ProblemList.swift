import Records

/// Every problem of a form at once, each leading to its field.
struct ProblemList {
  let problems: Problems

  var html: HTML {
    guard !problems.list.isEmpty else { return .empty }
    return """
      <div class="problems" role="alert" tabindex="-1"><p>\(say: "Please look at this again. Nothing you typed is lost.")</p>
      <ul>\(problems.list.html { ##"<li><a href="#field-\##($0.field)">\##($0.message.withCode)</a></li>"## })</ul></div>
      """
  }
}
