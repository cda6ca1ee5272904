import Foundation
import Interchange
import Records
import Support
import Testing

/// Small files that once took the square of their size, or more: each is read within seconds, where
/// it took longer than anybody waits.
@Suite(.serialized) struct `A file made to take for ever` {
  private func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test func `is refused as a table of more columns than anybody has`() {
    for count in [10_000, 40_000] {
      let applications = "Company,Job Title" + times(",a", count) + "\nX,Y\n"
      let people = "Name,E-mail" + times(",a", count) + "\nX,a@b.example\n"
      let taken = processorTime {
        #expect(throws: TableFlaw.tooManyColumns(1_000)) {
          try ApplicationTable(Data(applications.utf8), Given.surroundings())
        }
        #expect(throws: TableFlaw.tooManyColumns(1_000)) { try ContactFile(Data(people.utf8)) }
      }
      #expect(taken < .seconds(5))
    }
  }

  @Test func `has its columns of one name told apart, each by its number`() throws {
    let text = "Company,Job Title" + times(",a", 990) + ",a 2\nX,Y\n"
    let table = try ApplicationTable(Data(text.utf8), Given.surroundings())
    let plan = table.plan(for: ImportTarget(Journal(), Given.surroundings()))
    #expect(Set(plan.columns.map(\.heading)).count == 993)
  }

  @Test(arguments: [
    "{{c1::", "{{c1::x", "<!--", "<b ", "[sound:", "</", "&", "<script>", "<script></script", "{{",
    "\n \n", "::", "<a", "</p ", "<style", "}}", "]", "[sound:]",
  ])
  func `is read as notes, whatever is opened and never closed`(piece: String) {
    for header in ["#html:true\n", "#html:false\n", ""] {
      let text = "#separator:tab\n" + header + times(piece, 8_000) + "\tx\n"
      let taken = processorTime {
        guard let file = try? AnkiFile(Data(text.utf8)) else { return }
        _ = file.plan(ImportChoices(), for: ImportTarget(Journal(), Given.surroundings()))
      }
      #expect(taken < .seconds(5), "\(header)\(piece)")
    }
  }

  @Test func `is read as notes of which one is very wide`() {
    // Each note was once made as wide as the widest, which made 122 million fields of this.
    let wide = "#separator:tab\n" + times("\t", 25_000) + "x\n" + times("q\n", 4_900)
    let taken = processorTime { _ = try? AnkiFile(Data(wide.utf8)) }
    #expect(taken < .seconds(5))
  }

  @Test(
    arguments: ["a", "<b>x</b>", "&", "{{c1::x}}", "[sound:a]", "é"],
    ["", "#html:true\n"]
  )
  func `is no note where one field holds a megabyte`(piece: String, header: String) throws {
    let field = times(piece, 1_000_000 / piece.utf8.count)
    let text = "#separator:tab\n\(header)q\t\(field)\n"
    var reasons: [String] = []
    let taken = processorTime {
      guard let file = try? AnkiFile(Data(text.utf8)) else { return }
      let plan = file.plan(ImportChoices(), for: ImportTarget(Journal(), Given.surroundings()))
      reasons = plan.rows.flatMap(\.notices).map(Speaker.english.say)
    }
    #expect(reasons == ["Its fields are too long for a question and an answer."])
    #expect(taken < .seconds(5))
  }

  @Test(arguments: [
    "<a", "<script>", "<script></script", "</p ", "&", "<!--", "<style><", "<br", ".a", "\n \n",
    "<svg></SVG", "<p><b ",
  ])
  func `is read as a posting`(piece: String) {
    let text = "<p>x</p>" + times(piece, 30_000)
    let taken = processorTime { _ = PostingText.plain(text) }
    #expect(taken < .seconds(5), "\(piece)")
  }

  @Test func `keeps what is meant of it`() throws {
    let text = """
      #separator:tab
      #html:true
      {{c1::a::b}} {{c2::c}} {{c3:: d\t<script>x</script>e<style>y</STYLE>f<!-- g\th -->i &lt;&#65;
      [sound:a.mp3]j<p>k<br>l</p>\tm < n > o

      """
    let notes = try AnkiFile(Data(text.utf8)).notes
    #expect(notes[0].question == "[b] […] {{c3:: d")
    #expect(notes[0].answer == "a c {{c3:: d\n\nef<!-- g\n\nh -->i <A")
    #expect(notes[1].question == "j\nk\nl" && notes[1].hasMedia)
    #expect(notes[1].answer == "m < n > o")
    let posting = "<head><title>t</title></head><p>One &amp; two</p><ul><li>C++<li>a < b</ul>"
    #expect(PostingText.plain(posting) == "One & two\n\n• C++\n• a < b")
  }
}
