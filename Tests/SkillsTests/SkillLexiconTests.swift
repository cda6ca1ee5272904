import Foundation
import Records
import Support
import Testing

@Suite struct `Skills in a text` {
  private func names(_ text: String) -> [String] {
    SkillLexicon.shared.skills(in: text).map(\.term.title)
  }

  @Test(arguments: [
    ("You write SQL every day.", ["SQL"]),
    ("C++, C#/.NET and Node.js", ["C++", "C#", "Node.js"]),
    ("Problem-solving and team-work", ["Solving problems", "Teamwork"]),
    ("PowerPoint? Excel! CI/CD.", ["Office software", "Spreadsheets", "Continuous delivery"]),
    ("Teamfähigkeit und Deutschkenntnisse", ["Teamwork", "German"]),
    ("TRAVAIL EN ÉQUIPE", ["Teamwork"]),
    ("熟悉Python开发", ["Python"]),
    ("Knowledge of R and of R&D", ["R"]),
    ("", []),
    ("Чистый русский текст без единого слова списка", []),
  ])
  func `are found by their spellings, in any case`(_ text: String, _ expected: [String]) {
    #expect(names(text) == expected)
  }

  @Test(arguments: ["You excel at your work.", "Let it go.", "A spring day", "They react fast."])
  func `a spelling with a capital letter counts only as it is written`(_ text: String) {
    #expect(names(text).isEmpty)
  }

  @Test func `the longest spelling counts, and each place is told`() throws {
    let text = "data warehouse, then a database, then data warehouses"
    let found = SkillLexicon.shared.skills(in: text)
    #expect(found.map(\.term.title) == ["Data warehouses", "Databases"])
    #expect(found[0].places.map { String(text[$0]) } == ["data warehouse", "data warehouses"])
  }

  @Test func `a posting of 100 kB is read whole, in time that grows with its length`() {
    let sentence = "You write SQL, lead workshops and keep the forecast honest for our customers. "
    func seconds(_ times: Int) -> Double {
      let text = String(repeating: sentence, count: times)
      let start = Date()
      let found = SkillLexicon.shared.skills(in: text)
      #expect(found.first { $0.term.id == "sql" }?.places.count == times)
      return Date().timeIntervalSince(start)
    }
    _ = seconds(10)
    let (short, long) = (seconds(130), seconds(1_300))
    #expect(long < short * 40 + 0.5, "\(short) s, then \(long) s")
  }

  @Test func `every spelling of the list finds its own skill`() {
    for term in Guidance.skills {
      for spelling in term.spellings {
        let text = spelling.replacing("*", with: "")
        #expect(names("Needed: \(text)").contains(term.title), "\(term.id): \(spelling)")
      }
    }
  }
}

@Suite struct `The text of a posting` {
  @Test func `loses its markup and keeps its words`() {
    let pasted = """
      <html><head><title>x</title><style>p{}</style></head><body><h1>Analyst &amp; planner</h1>
      <p>You know <b>SQL</b>.<br>Really.</p><ul><li>Excel</li><li>R&#38;D</li></ul><script>a("<p>")</script></body></html>
      """
    #expect(
      PostingText.plain(pasted) == "Analyst & planner\n\nYou know SQL.\nReally.\n\n• Excel\n• R&D"
    )
  }

  @Test(arguments: ["Less than 5 < 6 and 7 > 6", "Mail to <me@example.org>", "a &unknown; b", "<"])
  func `without markup stays as it is`(_ text: String) {
    #expect(PostingText.plain(text) == text)
  }

  @Test func `that ends within a tag loses nothing before it`() {
    #expect(PostingText.plain("<p>One</p><p>Two <b") == "One\n\nTwo <b")
  }

  @Test func `of any bytes is read to its end`() {
    var source = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let letters = "<>/&;#pli brscript0x \n\r"
      let text = String((0..<80).map { _ in letters.randomElement(using: &source) ?? "a" })
      _ = PostingText.plain(text)
    }
  }
}
