import Foundation
import Journaling
import Records
import Support
import Testing
@testable import CLI

/// Commands that are given the ID of a record which was removed or erased.
@Suite struct `The ID of a record that is gone` {
  /// A command as it is typed; `ID` stands for the record that is gone, of this kind.
  struct Typed: CustomTestStringConvertible, Sendable {
    let words: [String]
    let kind: Kind

    init(_ words: String, _ kind: Kind) {
      self.words = words.split(separator: " ").map(String.init)
      self.kind = kind
    }

    var testDescription: String { words.joined(separator: " ") }
    var id: RecordID { Specimens.name(of: kind) }
    var arguments: [String] {
      words.map { word in
        switch word {
        case "ID": id.description
        case "CONTACT": Specimens.name(of: Contact.kind).description
        default: word
        }
      }
    }
  }

  private static let all: [Typed] = [
    Typed("application show ID", JobApplication.kind),
    Typed("application stage ID applied", JobApplication.kind),
    Typed("interview add ID --day 2026-11-26", JobApplication.kind),
    Typed("contact link CONTACT ID", JobApplication.kind),
    Typed("rejection add Acme --application ID", JobApplication.kind),
    Typed("message add t6 --application ID", JobApplication.kind),
    Typed("skill posting posting.txt ID", JobApplication.kind),
    Typed("brief ID", Interview.kind), Typed("field-notes show ID", Interview.kind),
    Typed("field-notes add ID", Interview.kind),
    Typed("debrief add --interview ID", Interview.kind),
    Typed("contact show ID", Contact.kind), Typed("contact edit ID --role Lead", Contact.kind),
    Typed("contact keep ID --off", Contact.kind), Typed("contact remove ID", Contact.kind),
    Typed("contact touch ID --text Hello", Contact.kind),
    Typed("contact merge ID ID", Contact.kind),
    Typed("message add t6 --contact ID", Contact.kind),
    Typed("lesson set-aside ID", Lesson.kind), Typed("mock show ID", MockInterview.kind),
    Typed("message show ID", Message.kind), Typed("message check ID", Message.kind),
    Typed("message fill ID --fill their-name=Mara", Message.kind),
    Typed("message sent ID", Message.kind), Typed("message reply ID --text Yes", Message.kind),
    Typed("message keep ID --text Yes", Message.kind), Typed("message export ID", Message.kind),
    Typed("message templates show ID", OwnTemplate.kind),
    Typed("message templates change ID --title One", OwnTemplate.kind),
    Typed("message templates restore ID", OwnTemplate.kind),
    Typed("message add ID", OwnTemplate.kind), Typed("message add t6 --recovery ID", Recovery.kind),
    Typed("debrief add --recovery ID", Recovery.kind),
    Typed("thought add --recovery ID", Recovery.kind),
    Typed("values add --recovery ID", Recovery.kind),
    Typed("skill sprint --recovery ID", Recovery.kind),
    Typed("plan show ID", PlannedAction.kind), Typed("plan done ID", PlannedAction.kind),
    Typed("plan drop ID", PlannedAction.kind),
    Typed("plan move ID --day 2026-11-26", PlannedAction.kind),
    Typed("plan end ID", Routine.kind), Typed("practice session ID", QuestionCard.kind),
    Typed("story show ID", Story.kind),
  ]

  /// What a command did to a journal with one record of every kind but one.
  private func run(_ typed: Typed, isErased: Bool) async throws -> TestProgram.Ending {
    let program = TestProgram()
    _ = try program.file("posting.txt", "We look for somebody who knows Swift.")
    let keeper = try program.environment.open().keeper
    for record in try Specimens.all() { try await keeper.add(record) }
    try await keeper.commit { _ in [.remove(Reference(kind: typed.kind, id: typed.id))] }
    if isErased { try await keeper.erase([typed.id]) }
    let (head, drafts) = (try await keeper.journal().head, try await keeper.drafts())
    let arguments = typed.arguments.map {
      $0 == "posting.txt" ? program.place.directory.appending(path: $0).path : $0
    }
    let ending = await program.run(arguments)
    #expect(try await keeper.journal().head == head, "\(typed.testDescription) saved something")
    #expect(try await keeper.drafts() == drafts, "\(typed.testDescription) kept something")
    return ending
  }

  @Test(arguments: all)
  func `is answered with where the record can be brought back, and nothing else`(
    typed: Typed
  )
    async throws
  {
    let ending = try await run(typed, isErased: false)
    #expect(ending.code == 65, "\(ending)")
    #expect(ending.errors.hasPrefix("That was removed."), "\(ending)")
    #expect(ending.out.isEmpty)
  }

  @Test(arguments: all)
  func `is answered with how to find others, once it is erased`(typed: Typed) async throws {
    let ending = try await run(typed, isErased: true)
    #expect(ending.code == 65, "\(ending)")
    #expect(
      ending.errors.contains("“\(typed.id)”") || ending.errors.contains("is no "),
      "\(ending)"
    )
    #expect(["list", "names"].contains { ending.errors.contains($0) }, "\(ending)")
    #expect(ending.out.isEmpty)
  }

  @Test func `is no name to erase or to undo once it is erased`() async throws {
    for command in ["erase ID --yes", "undo ID"] {
      let ending = try await run(Typed(command, Lesson.kind), isErased: true)
      #expect(ending.code == 65 && ending.out.isEmpty, "\(command): \(ending)")
    }
  }

  /// Commands that take an ID as one answer of a form.
  private static let answers = [
    Typed("practice add --question Why? --interview ID", Interview.kind),
    Typed("skill add --name SQL --stories ID", Story.kind),
  ]

  /// Derived commands take the ID of a record of any kind.
  @Test(arguments: RecordKinds.all.map { $0.kind })
  func `is answered by the commands of every kind`(_ kind: Kind) async throws {
    for verb in ["show", "edit", "remove"] {
      let arguments = [kind.rawValue, verb, Specimens.name(of: kind).description]
      // Field notes are shown by their interview, and some kinds have nothing to edit.
      guard kind != FieldNotes.kind || verb != "show",
        Command.everything.contains(where: { $0.name == "\(kind.rawValue) \(verb)" })
      else { continue }
      let ending = try await run(Typed(arguments.joined(separator: " "), kind), isErased: false)
      #expect(ending.code == 65 && ending.errors.hasPrefix("That was removed."), "\(ending)")
    }
  }

  @Test(arguments: answers)
  func `leaves no link that leads nowhere where it is one answer of a form`(
    typed: Typed
  )
    async throws
  {
    let program = TestProgram()
    let ending = await program.run(typed.arguments)
    #expect([0, 65].contains(ending.code), "\(ending)")
    #expect(Doctor.danglingLinks(in: try await program.journal()).isEmpty)
  }

  @Test func `is known to every command that takes an ID`() {
    let tested =
      (Self.all + Self.answers).map(\.testDescription) + [
        "erase ID", "undo ID", "interview add ID",
      ]
    for command in Command.all where command.isLeaf && !command.isDerived {
      let answers = command.help.split(separator: "USAGE:").last ?? ""
      guard answers.firstMatch(of: /\bIDs?\b/) != nil else { continue }
      #expect(tested.contains { $0.hasPrefix(command.name) }, "`\(command.name)` is not tested")
    }
  }
}
