import Foundation
import Records

/// Every message and every question for advice, newest first.
struct MessagesPage {
  let visit: Visit
  let begun: [Begun<KeptMessage>]

  var page: Page {
    Page(
      "Messages",
      below: [.people],
      lead: "Your drafts and the messages you sent. Rebound never sends anything itself."
    ) {
      let letters = letters
      let stretch = Stretch(of: letters.count, at: .messages, visit)
      return """
        <div class="actions"><a class="button" href="\(Place.newMessage.address)">\(say: "Write a message")</a>
        <a class="button plain" href="\(Place.messageTemplates.address)">\(say: "Templates")</a></div>
        \(BegunMessages(visit: visit, begun: begun).html)
        \(letters.isEmpty ? empty : #"<ul class="rows">\#(letters[stretch.range].html(\.html))</ul>"# as HTML)
        \(stretch.pager("More messages"))
        """
    }
  }

  /// Newest first; drawn only where it is shown.
  private var letters: [Letter] {
    let messages = visit.journal.shelf(Message.self).map { Letter.message($0) }
    let requests = visit.journal.shelf(AdviceRequest.self).filter { !$0.isUnasked }
      .map { Letter.request($0) }
    return (messages + requests).sorted { $0.writtenAt > $1.writtenAt }
  }

  private enum Letter {
    case message(Message)
    case request(AdviceRequest)

    var writtenAt: Date {
      switch self {
      case .message(let message): message.writtenAt
      case .request(let request): request.writtenAt
      }
    }

    var html: HTML {
      switch self {
      case .message(let message): MessageRow(message: message).html
      case .request(let request): AdviceRow(request: request).html
      }
    }
  }

  private var empty: HTML {
    EmptyPlace(
      icon: .message,
      "No messages yet. Write one short message to one person.",
      "You can start from a template, for example a thank-you note or a follow-up."
    ).html
  }
}
