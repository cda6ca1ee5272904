import Records

/// People who have been rejected too, lines to start a conversation with, and the three lines
/// written so far.
struct BeenTherePage {
  let journal: Journal
  let surroundings: Surroundings

  private static let most = 50

  var page: Page {
    Page(
      "Someone who has been there",
      below: [.people],
      lead: "Think of somebody who has been through this, and write three lines to the next person."
    ) {
      """
      <div class="columns"><div class="stack airy">
      <p><a class="button" href="\(Place.exercise("been-there").address)">\(say: "Think of somebody, or write three lines")</a></p>
      \(people)
      \(written)
      </div><aside><section class="card soft"><h2>\(say: "Ways to start the conversation")</h2>
      <ul class="plain-list">\(Guidance.starters.html { "<li>\($0.text)</li>" })</ul></section></aside></div>
      """
    }
  }

  private var people: HTML {
    let people = journal.shelf(Contact.self).filter(\.beenThere)
    let about: HTML =
      people.isEmpty
      ? #"<p class="quiet">\#(say: "No people here yet. On a person’s page, you can note that they have been turned down too.")</p>"#
      : #"<ul class="rows">\#(people.prefix(Self.most).html(row))</ul>"#
    return """
      <section class="stack tight"><h2>\(say: "Willing to talk about it")</h2>\(about)</section>
      """
  }

  private func row(_ contact: Contact) -> HTML {
    let write = Place.newMessage.with("template", "t7-reconnect").with("contact", contact.id)
    return """
      <li class="row"><div class="what"><a href="\(Place.person(contact.id).address)">\(contact.name)</a></div>
      <a class="quiet" href="\(write.address)">\(say: "Write")<span class="visually-hidden">\(say: " to \(contact.name)")</span></a></li>
      """
  }

  private var written: HTML {
    let lines = journal.shelf(ThreeLines.self).reversed()
    guard !lines.isEmpty else {
      return
        #"<p class="quiet">\#(say: "No lines yet. What you write is saved here for you to read, too.")</p>"#
    }
    return """
      <section class="stack tight"><h2>\(say: "Written so far")</h2>
      <ul class="rows">\(lines.prefix(Self.most).html(writing))</ul></section>
      """
  }

  private func writing(_ lines: ThreeLines) -> HTML {
    let day = Day(lines.writtenAt, in: surroundings.zone)
    let title: Phrase = lines.person.isEmpty ? "Three lines" : Phrase(verbatim: lines.person)
    let words = lines.text.isEmpty ? lines.helped : lines.text
    return """
      <li class="row"><div class="what"><a href="\(Place.writing(ThreeLines.kind, lines.id).address)">\(title)</a>\
      \(HTML.when(!words.isEmpty, #"<p class="quiet clip">\#(words)</p>"#))</div>
      <span class="meta">\(say: "\(day, .short)")</span></li>
      """
  }
}
