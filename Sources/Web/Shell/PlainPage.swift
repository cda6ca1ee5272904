import Wording

/// A page that needs no journal and no key: it holds nothing of anybody.
struct PlainPage {
  let title: Phrase
  let text: Phrase
  let advice: Phrase?

  static let missing = PlainPage(
    title: "There is no such page",
    text: "It may have been removed, or the address has a slip in it.",
    advice: "If you removed something by mistake, it can be brought back for 30 days."
  )

  static let closedDoor = PlainPage(
    title: "Open the printed address once",
    text:
      "Rebound prints an address with a key when it starts. This browser has not opened it yet.",
    advice: "Look for the line that begins with http://127.0.0.1 where Rebound was started."
  )

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
    <link rel="icon" href="/assets/\(Assets.mark.name)" type="image/svg+xml">
    <link rel="stylesheet" href="/assets/\(Assets.style.name)">
    </head>
    <body>
    <main class="plain" id="main">
    <div class="head"><h1>\(title)</h1></div>
    <p>\(text)</p>\(HTML.some(advice) { "<p class=\"quiet\">\($0)</p>" })
    <p><a href="\(Place.today.address)">\("Today" as Phrase)</a> ·
    <a href="\(Place.support.address)">\("Support" as Phrase)</a></p>
    </main>
    </body>
    </html>
    """
  }
}
