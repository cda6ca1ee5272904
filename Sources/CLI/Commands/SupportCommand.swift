import ArgumentParser
import Foundation
import Wording

/// `rebound support`.
struct SupportCommand: DeskCommand {
  static let configuration = CommandConfiguration(
    commandName: "support",
    abstract: "Show people to talk to. Works without a network or a journal.",
    discussion: """
      A country is two letters. Without one, this machine's is taken, and where it is \
      not known the numbers that work in many countries. Every entry says when it \
      was verified, or that nobody has yet.

        rebound support
        rebound support --country GB
      """
  )

  @Option(help: ArgumentHelp("Two letters, such as GB.", valueName: "country"))
  var country: String?

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(at desk: Desk) async throws {
    let file = Guidance.services
    let country = country ?? Locale.current.region?.identifier ?? ""
    let services = file.services(in: country.uppercased()) + file.directories
    if json { return desk.say(.list(services.map(\.json))) }
    desk.say(Guidance.supportPanel.opening.trimmed)
    desk.say("")
    for service in services {
      desk.say(service.name)
      for line in service.facts { desk.say("  \(line)") }
    }
    desk.say("")
    desk.say(Guidance.supportPanel.danger.trimmed)
  }
}

extension SupportService {
  fileprivate var facts: [String] {
    let numbers: [Phrase?] = [phone.map { "Call \($0)" }, text.map { "Text \($0)" }]
    return numbers.compactMap { $0?.said } + [web, audience, hours].compactMap(\.self)
      + [("\(verified) Source: \(source)" as Phrase).said]
  }

  fileprivate var json: JSONValue {
    .object([
      ("country", .some(country)), ("name", .text(name)), ("phone", .some(phone)),
      ("text", .some(text)), ("web", .some(web)), ("hours", .some(hours)),
      ("languages", .list((languages ?? []).map(JSONValue.text))), ("audience", .some(audience)),
      ("source", .text(source)), ("verifiedOn", .some(verifiedOn)),
    ])
  }
}
