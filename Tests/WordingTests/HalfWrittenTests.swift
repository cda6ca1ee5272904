import Foundation
import Records
import Testing

@Suite struct `Half-written text` {
  private let given = GivenTexts(Draft(["words": "As given", "mood": "5"]), ["words", "mood"])

  private func taken(
    _ typed: [String: String],
    over kept: [String: String]
  ) -> (draft: Draft, keptTwice: [String]) {
    var draft = Draft(kept)
    let twice = draft.take(Draft(typed), given: given) { $0 == "words" }
    return (draft, twice)
  }

  @Test func `takes what was typed where nobody else wrote`() {
    #expect(taken(["words": "Mine"], over: ["words": "As given"]).draft["words"] == "Mine")
    #expect(taken(["words": ""], over: ["words": "As given"]).draft["words"].isEmpty)
    #expect(taken(["words": "Mine"], over: [:]).draft["words"] == "Mine")
  }

  @Test func `keeps what others wrote where this window typed nothing, or took it away`() {
    for mine in ["As given", "", "  "] {
      #expect(taken(["words": mine], over: ["words": "Theirs"]).draft["words"] == "Theirs")
    }
  }

  @Test func `keeps both texts where both wrote, and the newer answer of a scalar`() {
    let both = taken(["words": "Mine", "mood": "7"], over: ["words": "Theirs", "mood": "3"])
    #expect(both.draft["words"] == "Theirs\n\nMine" && both.keptTwice == ["words"])
    #expect(both.draft["mood"] == "7")
  }

  @Test func `says nothing twice where one text holds the other`() {
    #expect(taken(["words": "Mine"], over: ["words": "Theirs\n\nMine"]).keptTwice.isEmpty)
    let longer = taken(["words": "Theirs and mine"], over: ["words": "Theirs"])
    #expect(longer.draft["words"] == "Theirs and mine" && longer.keptTwice.isEmpty)
  }

  @Test(arguments: [
    #"{"values":{"notes":"Half a sentence","revision":"3"}}"#,
    #"{"values":{"notes":"Half a sentence"},"revision":3}"#,
  ])
  func `of the first build is read`(payload: String) throws {
    let half = try #require(HalfWritten(payload: Data(payload.utf8)))
    #expect(half.values == ["notes": "Half a sentence"] && half.revision == 3)
  }

  @Test func `is known by the same fingerprints as in the script`() {
    let given = GivenTexts(Draft(["a": "", "b": "😀 ü"]), ["a", "b"])
    #expect(given.description == "a:0-811c9dc5 b:4-944abc5c")
    #expect(GivenTexts(given.description) == given)
  }
}
