import Records

/// The words of the noes of a recovery, and the way to keep them.
struct RecoveryWords {
  let journal: Journal
  let recovery: Recovery

  var html: HTML {
    let pairs = journal.rejections(of: recovery)
    guard !pairs.isEmpty else { return .empty }
    return
      #"<section class="stack tight">\#(pairs.html { words($0.rejection, $0.application) })</section>"#
  }

  private func words(_ rejection: Rejection, _ application: JobApplication) -> HTML {
    guard rejection.theirWords.isEmpty else {
      return FoldedWords(
        text: rejection.theirWords,
        title: "What \(application.company) wrote or said"
      ).html
    }
    guard rejection.came.words.hasTheirWords else { return .empty }
    let place = Place.editRejection(rejection.id).with("recovery", recovery.id)
    return """
      <p class="quiet"><a href="\(place.address)">\(say: "Keep what \(application.company) wrote or said")</a></p>
      """
  }
}
