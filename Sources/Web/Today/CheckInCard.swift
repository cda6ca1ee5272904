import Records

/// How somebody is, in one tap: eleven buttons, each of which saves.
struct CheckInCard {
  let visit: Visit

  /// Nothing where check-ins are turned off; a link alone where numbers are.
  var html: HTML {
    guard visit.asksMood else { return .empty }
    guard !visit.preferences.scalesOff else { return withoutNumbers }
    return """
      <section class="card"><h2 id="check-in">\(say: "How are you right now?")</h2>
      <form method="post" action="\(Place.checkIns.address)" aria-labelledby="check-in">\(visit.token)
      \(visit.preferences.numbersOff ? words : numbers)
      </form>
      <p class="quiet"><a href="\(Place.newCheckIn.address)">\(say: "Add feelings or what you did")</a> ·
      <a href="\(Place.checkIns.address)">\(say: "Earlier check-ins")</a></p></section>
      """
  }

  private var withoutNumbers: HTML {
    """
    <section class="card"><h2 id="check-in">\(say: "How are you right now?")</h2>
    <p><a class="button plain" href="\(Place.newCheckIn.address)">\(say: "Use words instead")</a></p>
    <p class="quiet"><a href="\(Place.checkIns.address)">\(say: "Earlier check-ins")</a></p></section>
    """
  }

  private var numbers: HTML {
    """
    <div class="scale">\((0...10).html(button))</div>
    <div class="ends" aria-hidden="true"><small>\(say: "very low")</small><small>\(say: "very good")</small></div>
    """
  }

  private var words: HTML {
    """
    <div class="actions">\(MoodWord.allCases.html { #"<button class="button plain" name="mood" value="\#($0.rawValue)">\#($0.title)</button>"# })</div>
    """
  }

  private func button(_ mood: Int) -> HTML {
    let end: Phrase = mood == 0 ? ", very low" : mood == 10 ? ", very good" : ""
    return """
      <button name="mood" value="\(mood)" aria-label="\(say: "\(mood) of 10\(end)")">\(mood)</button>
      """
  }
}
