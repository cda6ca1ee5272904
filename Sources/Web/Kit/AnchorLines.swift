import Records

/// What 1, 3 and 5 look like, a line each: by number, or by the words of the scale.
struct AnchorLines {
  let anchors: [Int: String]

  var text: String {
    let words = ScaleWords(1...5, low: "not there yet", high: "very clear")
    return [1, 3, 5].compactMap { score in
      let name =
        Scales.current == .words ? Speaker.current.say(words.words(for: score)) : "\(score)"
      return anchors[score].map { "\(name): \($0)" }
    }.joined(separator: "\n")
  }
}
