import Foundation

/// Who a message is about and who it goes to, as far as the journal knows.
package struct MessageSubject: Sendable {
  package var application: Identifier<JobApplication>?
  var contact: Identifier<Contact>?
  var interview: Identifier<Interview>?
  var recipient = ""
}

extension Journal {
  /// The recovery's newest rejection, and the first person in its last interview.
  package func messageSubject(_ context: ExerciseContext) -> MessageSubject {
    var subject = MessageSubject()
    let recovery = self[context.recovery]
    let pair = recovery.flatMap { rejections(of: $0).last }
    subject.application = context.application ?? pair?.application.id
    let rounds = subject.application.map { interviews(of: $0) } ?? []
    let interview =
      self[context.interview] ?? recovery.flatMap { self.interview(before: $0) } ?? rounds.last
    subject.interview = interview?.id
    let person = interview?.people.first ?? self[subject.application]?.contactPerson ?? ""
    subject.recipient = person.split(separator: ",").first.map { String($0).trimmed } ?? ""
    return subject
  }

  /// The journal's values for a template's placeholders.
  func placeholderValues(
    for subject: MessageSubject,
    formal: Bool = false,
    _ surroundings: Surroundings
  ) -> [String: String] {
    let application = self[subject.application]
    let contact = self[subject.contact]
    let interview = self[subject.interview]
    let name = contact?.name ?? subject.recipient
    let title = application?.title ?? ""
    return [
      "their-name": greeting(name, formal: formal),
      "company": application?.company ?? contact?.organization ?? "",
      "role": title,
      "role-type": title.isEmpty ? "" : Speaker.current.say("roles like \(title)"),
      "my-name": preferences(zone: surroundings.zone).name,
      "interview-day": spokenOn(interview, surroundings.today).map {
        Speaker.current.say("\($0, .weekdayAndDay)")
      } ?? "",
    ]
  }

  /// A template filled in from the journal, in its informal wording.
  func filled(
    _ template: String,
    formal: Bool = false,
    for subject: MessageSubject,
    _ surroundings: Surroundings
  ) -> FilledMessage? {
    messageTemplate(template)?.variants[formal ? "formal" : "informal"]?
      .filled(with: placeholderValues(for: subject, formal: formal, surroundings))
  }

  /// The day of an interview that is over.
  private func spokenOn(_ interview: Interview?, _ today: Day) -> Day? {
    interview?.day.flatMap { $0 <= today ? $0 : nil }
  }

  /// The name to greet somebody by: the first name if informal, otherwise the full name.
  func greeting(_ name: String, formal: Bool) -> String {
    formal ? name : name.split(separator: " ").first.map(String.init) ?? ""
  }

  func sendingTitle(to recipient: String) -> Phrase {
    recipient.isEmpty ? "Send your message" : "Send your message to \(recipient)"
  }
}
