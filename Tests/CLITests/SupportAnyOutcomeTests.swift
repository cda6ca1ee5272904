import ArgumentParser
import Foundation
import Journaling
import Records
import Support
import Testing
@testable import CLI

/// Whoever types such words about themselves reads whom to call, however their command ends.
@Suite struct `A word about people to talk to, however a command ends` {
  private let words = "I do not want to be here any more"
  private let panel = Guidance.supportPanel.words.trimmed

  @Test(
    arguments: [
      ["check-in", "--mood", "99"], ["check-in", "--moood", "4"], ["check-in", "--day", "soon"],
      ["check-in", "--mood"], ["check-in", "--note", "-", "--feelings", "-"],
    ]
  )
  func `with a wrong flag`(_ flags: [String]) async {
    let ending = await TestProgram().run(flags.prefix(1) + ["--note", words] + flags.dropFirst())
    #expect(ending.code != 0 && ending.told.contains(panel), "\(flags): \(ending.errors)")
  }

  @Test func `with a flag that is misspelled itself`() async {
    let ending = await TestProgram().run("check-in", "--nte", words)
    #expect(ending.code != 0 && ending.told.contains(panel))
    #expect(await TestProgram().run("check-in", "--nte=\(words)").told.contains(panel))
    #expect(await TestProgram().run("check-in", words).told.contains(panel))
  }

  @Test func `with something named that is not there`() async {
    for flags in [["debrief", "--keep"], ["thought", "--thought"]] {
      let ending = await TestProgram().run(flags + [words, "--recovery", "nobody"])
      #expect(ending.code != 0 && ending.told.contains(panel), "\(flags)")
    }
    let done = await TestProgram().run("plan", "done", "a walk", "--came-of-it", words)
    #expect(done.code != 0 && done.told.contains(panel))
  }

  @Test func `with words that cannot be kept as they are typed`() async {
    let store = TappedStore(MemoryStore()) { if $0 == .keep { throw StoreTrouble.diskFull } }
    let ending = await TestProgram(store: store).run(["thought"], answering: [words, "", ".stop"])
    #expect(ending.code != 0 && ending.told.contains(panel))
  }

  @Test func `not with words that are about something else`() async {
    for flags in [
      ["contact", "add", "Mara", "--notes", words, "--email", "no address"],
      ["practice", "add", "--answer", words, "--nonsense"],
      ["message", "fill", words], ["nonsense", words],
    ] {
      let ending = await TestProgram().run(flags)
      #expect(ending.code != 0 && !ending.told.contains(panel), "\(flags)")
    }
  }

  /// Every command, by what is typed for it.
  private static func commands(
    of command: any ParsableCommand.Type,
    _ path: [String]
  ) -> [([String], any ReboundCommand.Type)] {
    let below = command.configuration.subcommands.flatMap { sub in
      commands(of: sub, path + [sub._commandName])
    }
    return below + ((command as? any ReboundCommand.Type).map { [(path, $0)] } ?? [])
  }

  @Test func `with every command that reads what somebody writes about themselves`() async {
    var read: [String] = []
    for (path, command) in Self.commands(of: RootCommand.self, []) {
      let mine = command.asked.filter { $0.about == .myself }
      // Seventy fields of worksheets are made by one function, and a test looks at each of them.
      for field in path.first == Worksheet.kind.rawValue ? Array(mine.prefix(4)) : mine {
        let isPositional = command.positional.contains(field.name)
        let typed = path + (isPositional ? [words] : ["--\(field.name)", words])
        // Without the flags it needs, and with one that is unknown.
        let usual = await TestProgram().run(typed)
        let wrong = await TestProgram().run(typed + ["--nonsense", "1"])
        guard Self.takes(command, field.name) else { continue }
        #expect(wrong.code != 0 && wrong.told.contains(panel), "\(typed)")
        #expect(usual.told.contains(panel), "\(typed): \(usual.errors)")
        let store = TappedStore(MemoryStore()) { call in
          if [.append, .keep].contains(call) { throw StoreTrouble.diskFull }
        }
        let failed = await TestProgram(store: store).run(typed)
        #expect(failed.code != 0 && failed.told.contains(panel), "\(typed): \(failed.errors)")
        read.append(path.joined(separator: " "))
      }
    }
    #expect(Set(read).count >= 8, "\(Set(read).sorted())")
  }

  /// Whether the command has this as a flag or in its place; some name fields only for their problems.
  private static func takes(_ command: any ReboundCommand.Type, _ field: String) -> Bool {
    command.positional.contains(field) || command.helpMessage().contains("--\(field) ")
  }
}
