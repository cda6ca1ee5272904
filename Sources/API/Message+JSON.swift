import Foundation
package import Records

extension Message {
  package func json(in journal: Journal) -> JSONValue {
    .object([
      ("id", .some(id)), ("writtenAt", .text(writtenAt.inJSON)), ("template", .some(template)),
      ("recipient", .some(recipient)), ("email", .some(email)), ("contact", .some(contact)),
      ("application", .some(application)), ("recovery", .some(recovery)),
      ("subject", .some(subject)), ("text", .some(text)),
      ("open", .list(blanks.map(JSONValue.text))),
      ("sendOn", .some(journal.plannedAction(of: self)?.day)), ("sentOn", .some(sentOn)),
      ("repliedOn", .some(repliedOn)), ("reply", .some(reply)),
      ("lessons", .list(journal.lessons(from: self).map { .text($0.id.description) })),
    ])
  }
}
