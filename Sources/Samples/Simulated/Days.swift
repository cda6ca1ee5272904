import Foundation
import Insights
import Records

extension SimulatedJournal {
  /// Adds what a person notes after an interview.
  mutating func note(_ interview: Interview, on day: Int, _ plant: Plant, _ parts: SimulatedParts) {
    guard !parts.isDisjoint(with: [.answers, .items, .guesses]), source.happens(plant.logging)
    else { return }
    var notes = FieldNotes(id: newID(day), interview: interview.id, takenAt: Self.moment(day, 20))
    if parts.contains(.guesses) {
      let felt = 0.45 + plant.lean + 0.2 * source.normal()
      notes.prediction = min(95, max(5, Int((felt * 20).rounded()) * 5))
    }
    if parts.contains(.answers) { notes.questions = Notes.questions(levels, &source) }
    if parts.contains(.items) {
      notes.items = Notes.counted(Notes.truths(&source), plant.reliability, &source)
    }
    save(notes, at: notes.takenAt)
  }

  /// Adds check-ins on most days: a mood that carries over from day to day, and dips after a
  /// rejection.
  mutating func tellDays(_ days: Int, _ plant: Plant) {
    let noes = Set(
      events.compactMap { event in
        (event.record as? Rejection).map { $0.learnedOn.number - Self.start.number }
      }
    )
    var drift = 0.0
    var dip = 0.0
    for day in 0..<days {
      drift = 0.35 * drift + 0.9 * (1 - 0.35 * 0.35).squareRoot() * source.normal()
      dip *= exp(-1 / 5.0)
      if noes.contains(day) { dip -= 1.5 + source.unit() }
      let walked = source.happens(0.25)
      guard source.happens(plant.logging) else { continue }
      var checkIn = CheckIn(id: newID(day), takenAt: Self.moment(day, 21), day: Self.start + day)
      checkIn.mood = min(10, max(0, Int((6 + drift + dip + (walked ? 0.5 : 0)).rounded())))
      if walked { checkIn.activities = ["walk"] }
      save(checkIn, at: checkIn.takenAt)
    }
  }
}
