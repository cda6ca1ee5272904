import Foundation
import Records
import Testing

struct JSONTextTests {
  private func text(_ json: String) -> JSONText { JSONText(Data(json.utf8)) }

  private func carried(_ old: String, read: String, now: String) -> String {
    String(
      decoding: JSONText.carrying(text(old), understood: text(read), into: text(now)).bytes,
      as: UTF8.self
    )
  }

  @Test func `members stand in their order, spelled as they were`() throws {
    let members = try #require(text(#" { "b" : 1.10 , "a":{ "c" : [ 1 , 2 ] } } "#).members)
    #expect(members.map(\.key) == ["b", "a"])
    #expect(members.map(\.value) == [text("1.10"), text(#"{ "c" : [ 1 , 2 ] }"#)])
    #expect(text("{}").members?.isEmpty == true)
  }

  @Test func `elements are split where they end, not where a string says so`() throws {
    let elements = try #require(text(#"["a,]\"",{"x":"}"},[],null,-1e5]"#).elements)
    #expect(
      elements == [
        text(#""a,]\"""#), text(#"{"x":"}"}"#), text("[]"), text("null"), text("-1e5"),
      ]
    )
    #expect(text("[ ]").elements?.isEmpty == true)
  }

  @Test(arguments: ["", "nope", "{", "[", "{\"a\"}", "{\"a\":}", "[1,", "\"a", "{\"a\":1", "1"])
  func `what is broken or something else has no members`(_ json: String) {
    #expect(text(json).members == nil)
  }

  @Test func `a key is read through its escapes`() {
    #expect(text(#"{"a\u00e4\n":1}"#)["aä\n"] == text("1"))
    #expect(JSONText.string("aä\n\"\\").string == "aä\n\"\\")
  }

  @Test func `what was not touched keeps its bytes`() {
    #expect(
      carried(#"{"id": "1",  "w":1.10}"#, read: #"{"id":"1"}"#, now: #"{"id":"1"}"#)
        == #"{"id": "1",  "w":1.10}"#
    )
  }

  @Test func `unknown members survive a change, byte for byte`() {
    let kept = carried(
      #"{"a":"old","new":{"x" : [1.10, 2e0]},"n":null}"#,
      read: #"{"a":"old"}"#,
      now: #"{"a":"changed"}"#
    )
    #expect(kept == #"{"a":"changed","new":{"x" : [1.10, 2e0]},"n":null}"#)
  }

  @Test func `unknown members within survive too`() {
    let kept = carried(
      #"{"origin":{"key":"k","line":3,"sheet":"S 1"}}"#,
      read: #"{"origin":{"key":"k","line":3}}"#,
      now: #"{"origin":{"key":"k","line":4}}"#
    )
    #expect(kept == #"{"origin":{"key":"k","line":4,"sheet":"S 1"}}"#)
  }

  @Test func `a member this binary took away is gone`() {
    #expect(carried(#"{"a":1,"b":2}"#, read: #"{"a":1,"b":2}"#, now: #"{"a":1}"#) == #"{"a":1}"#)
  }

  @Test func `a member taken over by a newer field is not written twice`() {
    #expect(
      carried(#"{"a":1,"b":2}"#, read: #"{"a":1}"#, now: #"{"a":1,"b":3}"#) == #"{"a":1,"b":3}"#
    )
  }

  @Test func `elements with an id are paired by it, wherever they go`() {
    let kept = carried(
      #"[{"id":"x","t":1,"u":"X"},{"id":"y","t":2,"u":"Y"}]"#,
      read: #"[{"id":"x","t":1},{"id":"y","t":2}]"#,
      now: #"[{"id":"y","t":9},{"id":"z","t":0},{"id":"x","t":1}]"#
    )
    #expect(kept == #"[{"id":"y","t":9,"u":"Y"},{"id":"z","t":0},{"id":"x","t":1,"u":"X"}]"#)
  }

  @Test func `elements without an id are paired by their place`() {
    let kept = carried(
      #"[{"t":1,"u":"A"},{"t":2,"u":"B"}]"#,
      read: #"[{"t":1},{"t":2}]"#,
      now: #"[{"t":1},{"t":5},{"t":7}]"#
    )
    #expect(kept == #"[{"t":1,"u":"A"},{"t":5,"u":"B"},{"t":7}]"#)
  }

  @Test func `a shorter list keeps what stays`() {
    let kept = carried(
      #"[{"id":"x","u":"X"},{"id":"y","u":"Y"}]"#,
      read: #"[{"id":"x"},{"id":"y"}]"#,
      now: #"[{"id":"y"}]"#
    )
    #expect(kept == #"[{"id":"y","u":"Y"}]"#)
  }

  @Test func `elements the reader skipped carry nothing over`() {
    #expect(carried("[1,2]", read: "[1]", now: "[1,3]") == "[1,3]")
  }
}
