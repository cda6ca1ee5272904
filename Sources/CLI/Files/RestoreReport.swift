import Foundation
import Journaling
import Records

/// What would change if a copy replaced the journal, in words.
struct RestoreReport {
  let preview: RestorePreview
  let zone: TimeZone

  var lines: [Phrase] {
    [contents("The copy", preview.copy)] + present + differences
  }

  private var present: [Phrase] {
    guard let now = preview.now else {
      return ["Your current journal cannot be read, or there is none."]
    }
    return [contents("Your journal now", now)]
  }

  private var differences: [Phrase] {
    guard preview.now != nil else { return [] }
    let (missing, older, returning) = (preview.missing, preview.older, preview.returning)
    let all: [(Int, Phrase)] = [
      (
        missing,
        missing == 1
          ? "1 record you have now is not in the copy."
          : "\(missing) records you have now are not in the copy."
      ),
      (
        older,
        older == 1 ? "1 record is older in the copy." : "\(older) records are older in the copy."
      ),
      (
        returning,
        returning == 1
          ? "1 record in the copy is not in your journal now."
          : "\(returning) records in the copy are not in your journal now."
      ),
    ]
    let told = all.filter { $0.0 > 0 }.map(\.1)
    return told.isEmpty ? ["The copy has the same records as your journal now."] : told
  }

  private func contents(_ name: Phrase, _ contents: JournalContents) -> Phrase {
    let number = contents.revisions.count
    let count: Phrase = number == 1 ? "\(name): 1 record" : "\(name): \(number) records"
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
