import Records

/// How much a job was wanted before the answer, beside what is said of it now.
struct WantedAside {
  let journal: Journal
  let walk: Walk

  var html: HTML {
    HTML.some(words) { #"<p class="quote">\#($0)</p>"# }
  }

  private var words: Phrase? {
    let isAskedHere = walk.fields.contains { $0.name == "wanted" }
    let noted = journal[walk.kept.context.application ?? recovered]?.wanted
    if isAskedHere {
      return noted.map { "Before the answer was known, you wrote: \(said($0))." }
    }
    return Int(walk.kept.draft["wanted"]).map {
      "How much you wanted it before you knew how it ended: \(said($0))."
    }
  }

  private func said(_ wanted: Int) -> Phrase {
    guard Scales.current != .numbers else { return "\(wanted) of 10" }
    return ScaleWords(0...10, low: "not at all", high: "very much").words(for: wanted)
  }

  /// The application of the last no of the recovery this belongs to.
  private var recovered: Identifier<JobApplication>? {
    journal[walk.kept.context.recovery]?.rejections.last
      .flatMap { journal[$0]?.application }
  }
}
