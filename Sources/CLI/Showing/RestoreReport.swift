import Foundation
import Journaling
import Records
import Wording

/// What would be different if a copy took the journal's place, in words.
struct RestoreReport {
  let preview: RestorePreview
  let zone: TimeZone

  var lines: [Phrase] {
    [contents("The copy", preview.copy)] + present + differences
  }

  private var present: [Phrase] {
    guard let now = preview.now else {
      return ["What is there now cannot be read, or there is nothing."]
    }
    return [contents("Your journal now", now)]
  }

  private var differences: [Phrase] {
    guard preview.now != nil else { return [] }
    let all: [(Int, Phrase)] = [
      (preview.missing, "\(preview.missing) records you have now are not in the copy."),
      (preview.older, "\(preview.older) records are older in the copy."),
      (preview.returning, "\(preview.returning) records in the copy are not in your journal now."),
    ]
    let told = all.filter { $0.0 > 0 }.map(\.1)
    return told.isEmpty ? ["The copy has the same records as your journal now."] : told
  }

  private func contents(_ name: Phrase, _ contents: JournalContents) -> Phrase {
    let count: Phrase = "\(name): \(contents.revisions.count) records"
    guard let oldest = contents.oldest, let newest = contents.newest else { return "\(count)." }
    return "\(count), saved from \(Day(oldest, in: zone).description) to \(moment(newest))."
  }

  private func moment(_ date: Date) -> String {
    let time = date.formatted(
      Date.VerbatimFormatStyle(
        format:
          "\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)",
        timeZone: zone,
        calendar: Calendar(identifier: .gregorian)
      )
    )
    return "\(Day(date, in: zone)) \(time)"
  }
}
