import Records

/// What somebody else said, shut, so that nobody is met by it unprepared.
struct FoldedWords {
  let text: String
  var title: Phrase = "Their words"

  var html: HTML {
    Fold(
      title,
      style: "quiet",
      #"<div class="quote"><p class="as-written">\#(text)</p></div>"#
    ).html
  }
}
