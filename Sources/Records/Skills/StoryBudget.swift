/// How the words of a story are divided between the beginning, the person's actions and the result.
///
/// Interviewees spend more words on the situation than on task, action and result together, and
/// stories with action and result are the ones that help (Bangerter, Corvalan & Cavin 2014). The
/// budget is a design judgment: situation and task at most 30 in 100, action at least 45, result
/// and learning at least 20, and 90 to 120 seconds in all.
package struct StoryBudget: Hashable, Sendable {
  package let beginning: Int
  package let action: Int
  package let ending: Int

  /// Words per minute in calm speech; people differ widely.
  static let pace = 130

  package var words: Int { beginning + action + ending }
  /// The time it takes to tell, in seconds.
  package var seconds: Int { words * 60 / Self.pace }

  /// With fewer words than this it is notes, and shares mean nothing.
  static let fewest = 40

  package func percent(_ part: Int) -> Int {
    words == 0 ? 0 : Int((Double(part) * 100 / Double(words)).rounded())
  }

  /// Suggestions for the story.
  package var remarks: [Phrase] {
    guard words >= Self.fewest else { return [] }
    var remarks: [Phrase] = []
    if percent(beginning) > 30 {
      remarks.append(
        "The setup takes \(percent(beginning)) of every 100 words. About 30 leave room for what you did."
      )
    }
    if percent(action) < 45 {
      remarks.append(
        "What you did takes \(percent(action)) of every 100 words. Interviewers listen for this part most."
      )
    }
    if percent(ending) < 20 {
      remarks.append(
        "The result takes \(percent(ending)) of every 100 words. One more sentence would help."
      )
    }
    if seconds > 150 {
      remarks.append(
        "The whole story takes about \(seconds) seconds. Stories of 90 to 120 seconds are easy to follow."
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

  /// The parts that are still empty, none of which is required.
  package var openParts: [Phrase] {
    let parts: [(String, Phrase)] = [
      (situation, "the situation"), (action, "what you did"), (result, "how it turned out"),
    ]
    return parts.filter { $0.0.isEmpty }.map(\.1)
      + (competencies.isEmpty ? ["what it shows"] : [])
  }
}

extension String {
  fileprivate var wordCount: Int { split(whereSeparator: \.isWhitespace).count }
}
