import Records
import Support
import Testing

@Suite struct `Message templates` {
  /// What a person might fill in: one to six words each.
  private static let sample = [
    "their-name": "Mara", "company": "Helios Energy", "role": "data analyst",
    "role-type": "roles like data analyst", "interview-day": "Tuesday 17 November",
    "my-name": "Amara", "detail": "how you plan the week",
    "how-we-know": "the statistics course in Leeds",
    "why-them": "you moved from planning into data",
    "question": "What helped you in the first month?", "window-1": "Tuesday after four",
    "window-2": "Thursday morning", "added": "I have run such a rota before",
    "memory": "the old bakery on Mill Lane", "appreciate": "how calmly you plan",
    "update": "I moved from planning into data", "posting-link": "https://example.org/jobs/41",
    "line-1": "Five years of planning", "line-2": "Ran the winter rota", "line-3": "Knows SQL well",
    "by-when": "the end of May", "reason": "a role closer to home",
    "useful": "a short report on winter rotas", "start-day": "Monday 4 January",
    "pay-agreed": "24 dollars an hour", "pay-hoped": "26 dollars an hour",
    "instead": "one more day off", "adjustment": "the questions a day before",
  ]

  @Test(arguments: Guidance.messages.map(\.id), ["informal", "formal"])
  func `filled in, each keeps to its length and asks for nothing more`(
    _ id: String,
    _ tone: String
  ) throws {
    let template = try #require(Guidance.messages.first { $0.id == id })
    let variant = try #require(template.variants[tone])
    let filled = variant.filled(with: Self.sample)
    #expect(filled.open.isEmpty)
    #expect(!filled.body.contains("{{") && !filled.subject.contains("{{"))
    let count = MessageText.words(in: filled.body)
    let (least, most) = (template.words.first ?? 0, template.words.last ?? 0)
    #expect((least...most).contains(count), "\(id) \(tone): \(count) words")
    let check = MessageCheck(template)
    let flags = MessageText.flags(filled.body, subject: filled.subject, check)
    #expect(flags.isEmpty, "\(flags)")
    let short = variant.filled(with: Self.sample, isShort: true)
    #expect(MessageText.flags(short.body, subject: short.subject, check).isEmpty)
  }

  @Test(arguments: Guidance.messages.map(\.id), ["informal", "formal"])
  func `the short form leaves something out, keeps to the length, and stays whole`(
    _ id: String,
    _ tone: String
  ) throws {
    let template = try #require(Guidance.messages.first { $0.id == id })
    let variant = try #require(template.variants[tone])
    let standard = MessageText.words(in: variant.filled(with: Self.sample).body)
    let short = variant.filled(with: Self.sample, isShort: true).body
    let count = MessageText.words(in: short)
    #expect(count < standard && count <= template.words.last ?? 0, "\(id) \(tone): \(count)")
    #expect(count >= template.words.first ?? 0, "\(id) \(tone): \(count) words")
    for mark in ["[[", "]]", "{{", "  ", "\n\n\n"] { #expect(!short.contains(mark), "\(id)") }
  }

  @Test(arguments: Guidance.messages)
  func `holds none of the words that have no place in it`(_ template: MessageTemplate) {
    #expect(!template.must.isEmpty && !template.avoid.isEmpty)
    for variant in template.variants.values {
      for word in template.avoid { #expect(!variant.body.lowercased().contains(word.lowercased())) }
    }
  }

  @Test(arguments: Guidance.messages)
  func `every placeholder has a name in words`(_ template: MessageTemplate) {
    for variant in template.variants.values {
      for name in MessageText.placeholders(in: variant.subject + variant.body) {
        #expect(MessageText.placeholderName(name) != Phrase(verbatim: name), "\(name)")
      }
    }
  }

  @Test func `what nobody can fill stays, and is named`() throws {
    let variant = try #require(Guidance.messages.first?.variants["informal"])
    let filled = variant.filled(with: ["their-name": "Mara", "detail": ""])
    #expect(filled.body.hasPrefix("Hi Mara,"))
    #expect(filled.open.contains("detail") && !filled.open.contains("their-name"))
  }
}

@Suite struct `The text of a message` {
  @Test func `falls into words and blanks`() {
    #expect(
      MessageText.pieces(of: "Hi {{ their-name }}, {{detail}}")
        == [.words("Hi "), .blank("their-name"), .words(", "), .blank("detail")]
    )
    #expect(MessageText.placeholders(in: "{{a}} {{b}} {{a}}") == ["a", "b"])
    #expect(MessageText.placeholders(in: "{{ not one }} {x}").isEmpty)
  }

  @Test func `what is filled in may look like a placeholder and stays as typed`() {
    #expect(MessageText.fill("{{a}}", ["a": "{{b}}", "b": "never"]) == "{{b}}")
  }

  @Test func `opens in a mail program, every sign of it encoded`() {
    let link = MessageText.mailLink(
      to: "mara+jobs@example.org",
      subject: "50 % & more",
      body: "Hi Mara,\n\nüber?"
    )
    #expect(
      link?.address
        == "mailto:mara%2Bjobs@example.org?subject=50%20%25%20%26%20more"
        + "&body=Hi%20Mara%2C%0D%0A%0D%0A%C3%BCber%3F"
    )
  }

  @Test func `opens without an address, and not while something is open in it`() {
    #expect(
      MessageText.mailLink(to: "", subject: "Hello", body: "")?.address == "mailto:?subject=Hello"
    )
    #expect(MessageText.mailLink(to: "", subject: "Hello", body: "{{detail}}") == nil)
  }
}
