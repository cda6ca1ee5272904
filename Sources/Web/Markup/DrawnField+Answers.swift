import Records

/// Answers that lie open: numbers, words, boxes.
extension DrawnField {
  func scale(_ range: ClosedRange<Int>, step: Int, low: Phrase, high: Phrase) -> HTML {
    if Scales.current == .words { return worded(ScaleWords(range, low: low, high: high), step) }
    let numbers = Array(stride(from: range.lowerBound, through: range.upperBound, by: step))
    let chips = numbers.html { number in
      let end = number == numbers.first ? low : number == numbers.last ? high : nil
      let said = HTML.some(end) { #"<span class="visually-hidden">, \#($0)</span>"# }
      return """
        <label>\(radio("\(number)", isFirst: number == numbers.first))\
        <span>\(Self.written(number))\(said)</span></label>
        """
    }
    return """
      <div class="scale of-\(numbers.count)">\(chips)</div>\
      <div class="ends"><span aria-hidden="true"><b>\(Self.written(range.lowerBound))</b> \(low)\
      </span>\(leave)<span aria-hidden="true"><b>\(Self.written(range.upperBound))</b> \(high)\
      </span></div>
      """
  }

  /// The scale for those who want no numbers.
  private func worded(_ words: ScaleWords, _ step: Int) -> HTML {
    let places = words.places(step: step, chosen: Int(value))
    let answers = places.html { place in
      "<label>\(radio("\(place)", isFirst: place == places.first))\(words.words(for: place))</label>"
    }
    return #"<div class="words">\#(answers)</div>\#(leave)"#
  }

  /// With a true minus sign.
  private static func written(_ number: Int) -> Phrase {
    number < 0 ? "−\(-number)" : "\(number)"
  }

  func answers(_ choices: [Choice]) -> HTML {
    let all = choices + unlisted(in: choices)
    return list(all) { radio($0.value, isFirst: $0 == all.first) } + leave
  }

  private func radio(_ answer: String, isFirst: Bool) -> HTML {
    let checked: HTML = answer == value ? " checked" : ""
    return """
      <input type="radio" name="\(field.name)" value="\(answer)"\(checked)\
      \(isFirst ? focus : "")>
      """
  }

  /// Takes an answer back; the stylesheet shows it as soon as there is one.
  private var leave: HTML {
    guard !field.isRequired, field.canBeLeft else { return .empty }
    return """
      <label class="leave"><input type="radio" name="\(field.name)" value="">\
      \(say: "no answer")</label>
      """
  }

  /// Boxes say nothing when none is ticked, so an empty answer goes ahead of them.
  func someOf(_ choices: [Choice], atMost most: Int) -> HTML {
    let all = choices + unlisted(in: choices)
    let chosen = Set(Draft([field.name: value]).list(field.name))
    let boxes = list(all) { choice in
      let checked: HTML = chosen.contains(choice.value) ? " checked" : ""
      return """
        <input type="checkbox" name="\(field.name)" value="\(choice.value)"\(checked)\
        \(choice == all.first ? focus : "")>
        """
    }
    let limit: HTML = most < all.count ? #" data-at-most="\#(most)""# : ""
    return group(limit, #"<input type="hidden" name="\#(field.name)" value="">\#(boxes)"#)
  }

  /// Words of a list, those used before, and room for others; all of them answer the same field.
  func someWords(_ choices: [Choice]) -> HTML {
    let offered = Set(choices.map(\.value))
    let own = field.ownWords.filter { !offered.contains($0) }
    let all = choices + own.map { Choice($0, Phrase(verbatim: $0)) }
    let listed = all + unlisted(in: all)
    let chosen = Set(Draft([field.name: value]).list(field.name))
    let boxes = list(listed) { choice in
      let checked: HTML = chosen.contains(choice.value) ? " checked" : ""
      return """
        <input type="checkbox" name="\(field.name)" value="\(choice.value)"\(checked)\
        \(choice == listed.first ? focus : "")>
        """
    }
    return group(
      "",
      """
      <input type="hidden" name="\(field.name)" value="">\(HTML.when(!listed.isEmpty, boxes))\
      <div class="field"><label class="hint" for="\(id)-own">\(say: "In your own words, one on each line")</label>\
      <textarea class="input" id="\(id)-own" name="\(field.name)" rows="2" maxlength="2000" \
      autocomplete="off"\(placeholder)></textarea></div>
      """
    )
  }

  /// One yes or no.
  var box: HTML {
    let checked: HTML = value.isEmpty ? "" : " checked"
    return """
      <div class="field box"><input type="hidden" name="\(field.name)" value="">\
      <input class="tick" type="checkbox" id="\(id)" name="\(field.name)" value="yes"\(checked)\
      \(states)><label for="\(id)">\(field.label)</label>\(hint)\(told)</div>
      """
  }

  /// Words in a line, or one under the other where there is something to say about them.
  private func list(_ choices: [Choice], _ control: (Choice) -> HTML) -> HTML {
    guard choices.contains(where: { $0.about != nil }) else {
      let words = choices.html { "<label>\(control($0))\($0.title)</label>" }
      return #"<div class="words">\#(words)</div>"#
    }
    let answers = choices.html { choice in
      let about = HTML.some(choice.about) { "<small>\($0)</small>" }
      return "<label>\(control(choice))<span><b>\(choice.title)</b>\(about)</span></label>"
    }
    return #"<div class="answers">\#(answers)</div>"#
  }

  /// Answers given that are not among those offered, of an older list or the person's own, stay.
  private func unlisted(in choices: [Choice]) -> [Choice] {
    let offered = Set(choices.map(\.value))
    return Draft([field.name: value]).list(field.name)
      .filter { !offered.contains($0) }
      .map { Choice($0, Phrase(verbatim: $0)) }
  }
}
