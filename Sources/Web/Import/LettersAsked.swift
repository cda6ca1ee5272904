import Interchange
import Records

/// Asks how letters that look wrong are to be read, and shows a few cells read each way.
struct LettersAsked {
  let question: LetterQuestion
  /// The name of the offer that was chosen; empty where none was.
  let chosen: String

  var html: HTML {
    """
    <fieldset class="field"><legend>\(say: "How to read the letters")</legend>
    <p class="hint">\(question.why)</p>
    <div class="answers">\(question.offers.html(offer))</div></fieldset>
    """
  }

  private func offer(_ offer: LetterQuestion.Offer) -> HTML {
    let checked: HTML = offer.name == chosen ? " checked" : ""
    return """
      <label><input type="radio" name="letters" value="\(offer.name)"\(checked)>\
      <span>\(offer.label)\(offer.cells.html { #"<br><span class="quiet"><bdi>\#($0)</bdi></span>"# })</span></label>
      """
  }
}
