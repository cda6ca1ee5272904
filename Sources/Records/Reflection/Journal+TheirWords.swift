/// Words from a rejection or from feedback, as they were said.
package struct HeardWords: Sendable {
  package let text: String
  /// The person who said them; empty if unknown.
  package let speaker: String
  package let day: Day
  package let record: any JournalRecord
}

extension Journal {
  /// Everything that others said and the person wanted to keep word for word, newest first.
  ///
  /// Words from hidden employers are left out.
  package func theirWords(_ surroundings: Surroundings) -> [HeardWords] {
    let words = fromNoes() + fromAdvice(surroundings) + fromPeople(surroundings)
    let hidden = Set(shelf(JobApplication.self).filter(\.isHidden).map(\.id.raw))
    let shown = words.filter { !$0.text.isEmpty && hidden.isDisjoint(with: $0.record.links) }
    return shown.sorted {
      ($1.day, $1.record.filedAt) < ($0.day, $0.record.filedAt)
    }
  }

  private func fromNoes() -> [HeardWords] {
    shelf(Rejection.self).map { rejection in
      HeardWords(
        text: rejection.theirWords,
        speaker: self[rejection.application]?.company ?? "",
        day: rejection.learnedOn,
        record: rejection
      )
    }
  }

  private func fromAdvice(_ surroundings: Surroundings) -> [HeardWords] {
    shelf(AdviceRequest.self).map { request in
      HeardWords(
        text: request.answer,
        speaker: request.recipient,
        day: request.answeredOn ?? Day(request.writtenAt, in: surroundings.zone),
        record: request
      )
    }
  }

  private func fromPeople(_ surroundings: Surroundings) -> [HeardWords] {
    let touches = shelf(Touchpoint.self).map { touch in
      HeardWords(
        text: touch.theirWords,
        speaker: self[touch.contact]?.name ?? "",
        day: touch.day,
        record: touch
      )
    }
    let replies = shelf(Message.self).map { message in
      HeardWords(
        text: message.reply,
        speaker: message.recipient,
        day: message.repliedOn ?? Day(message.writtenAt, in: surroundings.zone),
        record: message
      )
    }
    return touches + replies
  }
}
