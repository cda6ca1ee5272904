import Interchange
import Records

/// The words themselves: to copy, to open in the mail program, to save as a file.
struct LetterCard {
  /// Names the text on its page.
  let id: StaticString
  let email: String
  let subject: String
  let text: String
  let change: Place
  /// The same as a file for a mail program.
  let file: Place

  var html: HTML {
    """
    <article class="copy"><header><div><b>\(subject.isEmpty ? "\(say: "No subject yet")" : MessageWords(text: subject).html)</b>\
    \(HTML.when(!email.isEmpty, #"<p class="quiet">\#(email)</p>"#))</div>
    <a class="quiet" href="\(change.address)">\(say: "Edit message")</a></header>
    <div class="text" id="\(HTML(stringLiteral: id))">\(MessageWords(text: text).html)</div>
    <footer>\(ways)</footer></article>
    """
  }

  private var ways: HTML {
    guard let link = MessageText.mailLink(to: email, subject: subject, body: text) else {
      return """
        <p class="quiet">\(say: "When all blanks are filled in, you can copy the message or open it in your email program.")</p>
        """
    }
    let isLong = link.address.utf8.count > MailFile.longestLink
    return """
      <a class="button small" href="\(link.address)">\(Icon.open.html)\(say: "Open in email program")</a>
      <button class="button plain small" type="button" data-copy="#\(HTML(stringLiteral: id))" hidden>\(Icon.copy.html)<span>\(say: "Copy message")</span></button>
      <a class="button plain small" href="\(file.address)" download>\(Icon.file.html)\(say: "Save as an email file")</a>
      \(HTML.when(isLong, #"<p class="quiet">\#(say: "Some email programs cut off a message this long. Copy it or save it as a file to keep all of it.")</p>"#))
      <span class="quiet">\(say: "Rebound never sends it for you.")</span>
      """
  }
}

extension Answer {
  /// A draft for a mail program; its name says nothing of it.
  static func mail(_ file: MailFile) -> Answer {
    .file(file.data, type: "message/rfc822", name: "message.eml")
  }
}
