package import Foundation
package import Records

extension JobApplication {
  package var json: JSONValue { .object(members) }

  /// The application with its interviews and people, as `application show` prints it.
  package func json(with interviews: [JSONValue], _ people: [Involved]) -> JSONValue {
    .object(
      members + [
        ("interviews", .list(interviews)),
        (
          "people",
          .list(
            people.map { involved in
              .object([
                ("id", .some(involved.contact.id)), ("name", .some(involved.contact.name)),
                ("part", .some(involved.link.part)),
              ])
            }
          )
        ),
      ]
    )
  }

  private var members: [(key: String, value: JSONValue)] {
    [
      ("id", .some(id)), ("company", .text(company)), ("title", .some(title)),
      ("stage", .some(stage)), ("isOpen", .flag(stage.isOpen)),
      ("stageSince", .some(history.last?.day)), ("addedAt", .text(addedAt.inJSON)),
      ("appliedOn", .some(appliedOn)), ("firstResponseOn", .some(firstResponseOn)),
      ("answerBy", .some(answerBy)),
      ("nextFollowUpOn", .some(nextFollowUpOn)), ("link", .some(link)),
      ("location", .some(location)), ("source", .some(source)), ("salary", .some(salary)),
      ("contactPerson", .some(contactPerson)), ("wanted", .some(wanted)), ("notes", .some(notes)),
      ("history", .list(history.map(\.json))),
    ]
  }
}

extension StageChange {
  package var json: JSONValue { .object([("stage", .some(stage)), ("day", .some(day))]) }
}

extension Interview {
  package func json(in journal: Journal, _ surroundings: Surroundings) -> JSONValue {
    let about = journal[application]
    return .object([
      ("id", .some(id)), ("application", .some(application)), ("company", .some(about?.company)),
      ("title", .some(about?.title)), ("round", .some(round)), ("day", .some(day)),
      ("time", .some(time)), ("zone", .text(zone)), ("minutes", .some(minutes)),
      ("format", .some(format)), ("people", .list(people.map(JSONValue.text))),
      ("place", .some(place)), ("notes", .some(notes)), ("outcome", .some(outcome)),
      ("isAhead", .flag(isAhead(at: surroundings))),
    ])
  }
}

extension CheckIn {
  package var json: JSONValue {
    .object([
      ("id", .some(id)), ("takenAt", .text(takenAt.inJSON)), ("day", .some(day)),
      ("mood", .some(mood)), ("feelings", .list(feelings.map(JSONValue.text))),
      ("activities", .list(activities.map(JSONValue.text))), ("note", .some(note)),
    ])
  }
}

extension Date {
  /// A date and time with milliseconds, in GMT.
  package var inJSON: String {
    formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
  }
}
