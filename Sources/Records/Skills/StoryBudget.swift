/// How the words of a story are spent: how much on the beginning, on what the person did, and on
/// what came of it.
///
/// Interviewees spend more words on the situation than on task, action and result together, and
/// stories with action and result are the ones that help (Bangerter, Corvalan & Cavin 2014). The
/// budget is design judgement: situation and task at most 30 in 100, action at least 45, result and
/// learning at least 20, all of it 90 to 120 seconds.
package struct StoryBudget: Hashable, Sendable {
  package let beginning: Int
  package let action: Int
  package let ending: Int

  /// Words a minute in calm speech; people differ widely.
  package static let pace = 130

  package var words: Int { beginning + action + ending }
  /// How long it takes to tell, in seconds.
  package var seconds: Int { words * 60 / Self.pace }

  /// Fewer words than this are notes; their shares say nothing.
  package static let fewest = 40

  package func percent(_ part: Int) -> Int {
    words == 0 ? 0 : Int((Double(part) * 100 / Double(words)).rounded())
  }

  /// What a second look would notice.
  package var remarks: [Phrase] {
    guard words >= Self.fewest else { return [] }
    var remarks: [Phrase] = []
    if percent(beginning) > 30 {
      remarks.append(
        "The beginning takes \(percent(beginning)) of 100 words. About 30 leave room for what you did."
      )
    }
    if percent(action) < 45 {
      remarks.append(
        "What you did takes \(percent(action)) of 100 words. It is what they listen for."
      )
    }
    if percent(ending) < 20 {
      remarks.append(
        "The result has \(percent(ending)) of 100 words. A sentence more would show it."
      )
    }
    if seconds > 150 {
      remarks.append(
        "Told in full it takes about \(seconds) seconds. 90 to 120 are easy to follow."
      )
    }
    return remarks
  }
}

extension Story {
  package var budget: StoryBudget {
    StoryBudget(
      beginning: situation.wordCount + task.wordCount,
      action: action.wordCount,
      ending: result.wordCount + learned.wordCount
    )
  }

  /// What it still lacks to be told: nothing here has to be filled.
  package var openParts: [Phrase] {
    let parts: [(String, Phrase)] = [
      (situation, "the situation"), (action, "what you did"), (result, "what came of it"),
    ]
    return parts.filter { $0.0.isEmpty }.map(\.1)
      + (competencies.isEmpty ? ["what it shows"] : [])
  }
}

extension String {
  fileprivate var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
