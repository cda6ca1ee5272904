import Records
import Testing
@testable import Web

struct HTMLTests {
  @Test func `a text is escaped where it is put in`() {
    let text = "<b>\"Fenwick & Rowe's\"</b>"
    #expect(
      ("<p>\(text)</p>" as HTML).text
        == "<p>&lt;b&gt;&quot;Fenwick &amp; Rowe&#39;s&quot;&lt;/b&gt;</p>"
    )
  }

  @Test(arguments: ["", "plain", "Ångström, “so”, 日本語, 👩🏽‍💻", "e\u{301}\0\n\t", "&", "a&", "&a"])
  func `everything but five characters stands for itself`(_ text: String) {
    let expected = text.replacing("&", with: "&amp;")
    #expect(("\(text)" as HTML).text == expected)
  }

  @Test func `a phrase is escaped, with what was put into it`() {
    let name = "<i>"
    #expect(("\("Choose “\(name)” & go" as Phrase)" as HTML).text == "Choose “&lt;i&gt;” &amp; go")
  }

  @Test func `pieces are put together as they are`() {
    let one: HTML = "<li>1</li>"
    let nothing: HTML? = nil
    #expect(("\(one)\([one, one])\(nothing)\(7)" as HTML).text == "<li>1</li><li>1</li><li>1</li>7")
    #expect((one + "é").text == "<li>1</li>é")
    #expect([1, 2].html { "<b>\($0)</b>" }.text == "<b>1</b><b>2</b>")
    #expect(HTML.empty.isEmpty && !one.isEmpty)
  }

  @Test func `long pieces stand where they are put, and are not escaped again`() {
    let name = "Fenwick & Rowe"
    let rows = (0..<2_000).html { "<li>\($0) \(name)</li>" }
    let list: HTML = "<ul>\(rows)</ul>"
    let page: HTML = "a\(list)b\([list, rows])c\(HTML.some(list) { $0 })d"
    let expected = (0..<2_000).map { "<li>\($0) Fenwick &amp; Rowe</li>" }.joined()
    #expect(list.text == "<ul>\(expected)</ul>")
    #expect(page.text == "a\(list.text)b\(list.text)\(expected)c\(list.text)d")
    #expect((rows + rows).text == expected + expected)
    #expect(!rows.isEmpty)
  }
}
