import Wording

/// A page that needs no journal and no cookie, because it shows no personal data.
struct PlainPage {
  let title: Phrase
  let text: Phrase
  let advice: Phrase?
  /// The place the browser is redirected to.
  var next: Place?

  static let missing = PlainPage(
    title: "There is no such page",
    text: "It may have been removed, or the address has a slip in it.",
    advice: "If you removed something by mistake, it can be brought back for 30 days."
  )

  static let onlyAForm = PlainPage(
    title: "This address only takes forms",
    text: "It was probably reloaded, or opened from a bookmark. What you saved is still there.",
    advice: nil
  )

  static let closedDoor = PlainPage(
    title: "This browser is not signed in",
    text: "To open your journal here, type `rebound address` in a terminal.",
    advice:
      "It prints an address that signs one browser in. Then bookmark the page it opens."
  )

  static let closedForm = PlainPage(
    title: "This browser is not signed in",
    text: "Nothing was saved. Go back one page: what you typed may still be there.",
    advice:
      "Type `rebound address` in a terminal, open what it prints, then send the form again."
  )

  static let usedKey = PlainPage(
    title: "This address does not work anymore",
    text: "An address with a key works once, in one browser, within a day.",
    advice: "Type `rebound address` in a terminal to get another one."
  )

  static let signedOut = PlainPage(
    title: "Every browser is signed out",
    text: "To open your journal again, type `rebound address` in a terminal.",
    advice: "If a calendar reads your plan, give it the new address from Plan, Calendar."
  )

  /// Requests the same page again, from one of our own pages.
  static func again(at place: Place) -> PlainPage {
    PlainPage(title: "Notes", text: "One moment.", advice: nil, next: place)
  }

  static let quiet = PlainPage(title: "Notes", text: "Nothing here.", advice: nil)

  static func refused(_ message: Phrase) -> PlainPage {
    PlainPage(title: "That was not taken", text: message, advice: nil)
  }

  static func trouble(_ message: Phrase) -> PlainPage {
    PlainPage(
      title: "This did not work",
      text: message,
      advice: "The window where Rebound was started says more. `rebound doctor` looks for damage."
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
    \(HTML.some(next) { "<meta http-equiv=\"refresh\" content=\"0;url=\($0.address)\">" })
    </head>
    <body>
    <main class="plain" id="main">
    <div class="head"><h1>\(title)</h1></div>
    <p>\(text)</p>\(HTML.some(advice) { "<p class=\"quiet\">\($0)</p>" })
    <p>\(HTML.some(next) { "<a href=\"\($0.address)\">\("Go on" as Phrase)</a> ·" })
    \(HTML.when(!Place.home.isEmpty, "<a href=\"\(Place.today.address)\">\("Today" as Phrase)</a> ·"))
    <a href="\(Place.support.address)">\("Support" as Phrase)</a></p>
    </main>
    </body>
    </html>
    """
  }
}
