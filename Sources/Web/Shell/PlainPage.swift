import Records

/// A page that needs no journal and no cookie, because it shows no personal data.
struct PlainPage {
  let title: Phrase
  let text: Phrase
  let advice: Phrase?
  /// The place the browser is redirected to.
  var next: Place?
  /// People to talk to, if what was written in a form that failed gives a reason.
  var help: HTML = .empty
  /// The form that could not be saved.
  var sent: SentForm?
  /// What was typed into a form that was not saved, to be copied from here: a browser forgets it when
  /// somebody goes back.
  var typed: [String] = []

  static let missing = PlainPage(
    title: "This page does not exist",
    text: "It may have been removed, or there is a typo in the address.",
    advice: "If you removed something by mistake, you can restore it for 30 days."
  )

  static let onlyAForm = PlainPage(
    title: "This address only accepts forms",
    text:
      "You probably reloaded the page, or opened it from a bookmark. What you saved is still there.",
    advice: nil
  )

  static let closedDoor = PlainPage(
    title: "This browser is not signed in",
    text: "To open your journal here, type `rebound address` in a terminal.",
    advice:
      "It prints an address that signs one browser in. Then bookmark the page it opens."
  )

  static func closedForm(_ typed: [String]) -> PlainPage {
    PlainPage(
      title: "This browser is not signed in",
      text: notSaved(typed),
      advice:
        "To sign in, type `rebound address` in a terminal and open its address in another tab.",
      typed: typed
    )
  }

  /// A form whose page is from before this browser signed in again.
  static func oldForm(_ sent: SentForm?) -> PlainPage {
    PlainPage(
      title: "This page is from before you signed in",
      text: sent == nil
        ? "Nothing was saved. Open the page again and send the form from there."
        : "Nothing was saved yet. If it still looks right, send it again.",
      advice: nil,
      sent: sent
    )
  }

  private static func notSaved(_ typed: [String]) -> Phrase {
    typed.isEmpty
      ? "Nothing was saved."
      : "Nothing was saved. Copy what you typed from here before you leave this page."
  }

  static let usedKey = PlainPage(
    title: "This address does not work anymore",
    text: "A sign-in address works once, in one browser, for one day.",
    advice: "Type `rebound address` in a terminal to get another one."
  )

  static let signedOut = PlainPage(
    title: "Every browser is signed out",
    text: "To open your journal again, type `rebound address` in a terminal.",
    advice: "If a calendar subscribes to your plan, give it the new address from Plan, Calendar."
  )

  /// Requests the same page again, from one of our own pages.
  static func again(at place: Place) -> PlainPage {
    PlainPage(title: "Notes", text: "One moment.", advice: nil, next: place)
  }

  static let quiet = PlainPage(title: "Notes", text: "This page is empty.", advice: nil)

  static let busy = PlainPage(
    title: "Rebound is still reading other files",
    text: "Nothing was saved. Wait a few seconds, then go back and send your file again.",
    advice: nil
  )

  static func refused(_ message: Phrase) -> PlainPage {
    PlainPage(title: "That was not accepted", text: message, advice: nil)
  }

  static func trouble(_ message: Phrase, sent: SentForm?) -> PlainPage {
    PlainPage(
      title: "This did not work",
      text: message,
      advice:
        "The window where you started Rebound shows more. `rebound doctor` checks your data for damage.",
      sent: sent
    )
  }

  var html: HTML {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    <link rel="icon" href="\(Place.asset(Assets.mark.name).address)" type="image/svg+xml">
    <link rel="stylesheet" href="\(Place.asset(Assets.style.name).address)">
    \(HTML.some(next) { #"<meta http-equiv="refresh" content="0;url=\#($0.address)">"# })
    </head>
    <body>
    <main class="plain" id="main">
    <div class="head"><h1>\(title)</h1></div>
    \(help)
    <p>\(text.withCode)</p>\(HTML.some(advice) { #"<p class="quiet">\#($0.withCode)</p>"# })
    \(typed.html(copyable))\(HTML.some(sent, \.html))
    <p>\(HTML.some(next) { #"<a href="\#($0.address)">\#(say: "Continue")</a> ·"# })
    \(HTML.when(!Place.home.isEmpty, #"<a href="\#(Place.today.address)">\#(say: "Today")</a> ·"#))
    <a href="\(Place.support.address)">\(say: "Support")</a></p>
    </main>
    </body>
    </html>
    """
  }

  private func copyable(_ text: String) -> HTML {
    """
    <label class="stack tight"><span>\(say: "What you typed")</span>
    <textarea rows="8" readonly>
    \(text)</textarea></label>
    """
  }
}
