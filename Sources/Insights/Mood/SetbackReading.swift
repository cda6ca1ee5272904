import Records

/// The rejections in a journal, and the mood after each.
package struct SetbackReading: Sendable {
  package let model: SetbackModel
  let today: Int
  /// How big each day's rejection felt, 0 to 10, where the person said.
  private let sizes: [Int: Int]
  /// Days whose rejections all come from hidden employers: they are counted, but have no row.
  private let hiddenDays: Set<Int>

  /// Uses only rejections that arrived as news: an application closed for lack of an answer, or
  /// withdrawn, has no such day.
  package init(_ ground: InsightGround) {
    let heard = ground.journal.shelf(Rejection.self).filter {
      $0.way == .no || $0.way == .cancelled
    }
    let diary = SetbackDiary(
      heard.map(\.learnedOn.number),
      in: heard.isEmpty ? [] : ground.dayMoods(),
      today: ground.today.number
    )
    model = SetbackModel(diary)
    today = ground.today.number
    let named = Set(heard.filter { ground.isShown($0.application) }.map(\.learnedOn.number))
    hiddenDays = Set(heard.map(\.learnedOn.number)).subtracting(named)
    sizes = Dictionary(
      heard.compactMap { rejection in
        rejection.intensity.map { (rejection.learnedOn.number, $0) }
      },
      uniquingKeysWith: max
    )
  }

  /// How big a rejection felt, in words.
  package enum Size: Int, CaseIterable, Sendable {
    case big, middling, small, unsaid
  }

  func size(_ episode: SetbackEpisode) -> Size {
    guard let size = sizes[episode.start] else { return .unsaid }
    return switch size {
    case ..<4: .small
    case ..<7: .middling
    default: .big
    }
  }

  /// The last twelve, sorted by how big they felt, and then newest first.
  var shown: [SetbackEpisode] {
    let last = model.episodes.filter { !hiddenDays.contains($0.start) }.suffix(12).reversed()
    return Size.allCases.flatMap { size in last.filter { self.size($0) == size } }
  }

  var period: ClosedRange<Day>? {
    guard let first = model.episodes.first, let last = model.episodes.last else { return nil }
    return Day(number: first.start)...Day(number: min(last.start + SetbackEpisode.horizon, today))
  }
}
