import Journaling
import Records

enum BankRoutes {
  static let all: [Route] = [
    .get(.bank, index),
    .post(.bankFilter, filter),
    .page(.starterSet) { StarterPage(visit: $0).page },
    .post(.starterSet, addStarters),
    .get(.family(":id"), show),
    .post(.familyCard(":id"), add),
    .post(.storyCard(":id"), practiseStory),
  ]

  @Sendable private static func index(_ visit: Visit) async throws -> Answer {
    .page(BankPage(visit: visit, view: BankView(visit.query, in: visit.sought)).page)
  }

  /// Filters the bank.
  ///
  /// Choices become part of the address, typed words do not.
  @Sendable private static func filter(_ visit: Visit) async throws -> Answer {
    let view = BankView(visit.form, in: visit.sought)
    return .redirect(view.narrowed(by: visit.soughtName).place)
  }

  @Sendable private static func show(_ visit: Visit) async throws -> Answer {
    .page(FamilyPage(visit: visit, family: try family(visit)).page)
  }

  private static func family(_ visit: Visit) throws -> QuestionFamily {
    guard let family = Guidance.family(visit.parameters["id"] ?? "") else { throw Missing() }
    return family
  }

  /// Makes a card of a family; one that has a card keeps it.
  @Sendable private static func add(_ visit: Visit) async throws -> Answer {
    let family = try family(visit)
    let receipt = try await visit.keeper.commit { journal in
      journal.changes(adding: [family], visit.surroundings)
    }
    let card = try await visit.keeper.journal().cardsOfBank[family.id]
    let practising = card.map { Place.card($0.id) } ?? .practice
    return .redirect(
      visit.form.has("practise") ? practising : visit.back(or: .bank),
      Notice(.added, undo: receipt.commit)
    )
  }

  /// What is ticked of the set that was offered; of that set alone.
  @Sendable private static func addStarters(_ visit: Visit) async throws -> Answer {
    let families = visit.form["family"].textLines.compactMap(Guidance.family)
    guard !families.isEmpty else { return .redirect(.practice, Notice(.nothingWritten)) }
    return try await visit.commit(.added, then: .practice) { journal in
      journal.changes(adding: families, visit.surroundings)
    }
  }

  /// A card to practise telling a story with.
  @Sendable private static func practiseStory(_ visit: Visit) async throws -> Answer {
    let story: Story = try visit.record()
    let receipt = try await visit.keeper.commit { journal in
      journal.changes(practising: story, visit.surroundings).changes
    }
    let card = try await visit.keeper.journal().changes(practising: story, visit.surroundings).card
    return .redirect(.card(card), receipt.commit.map { Notice(.added, undo: $0) })
  }
}
