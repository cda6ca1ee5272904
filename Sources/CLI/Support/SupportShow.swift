import API
import ArgumentParser
import Foundation
import Records

/// `rebound support show`, which is also what `rebound support` does.
struct SupportShow: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show people who listen, emergency numbers, and help with money and rights.",
    usage: "rebound support [show] [<options>]",
    discussion: """
      A country is two letters. Without one, it is the country of this computer's \
      time zone. Every entry says when somebody checked it, or that it comes from \
      a public directory.

        rebound support
        rebound support --country GB
      """
  )

  @Option(help: ArgumentHelp("Two letters, such as US.", valueName: "country"))
  var country: String?

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(in environment: CommandEnvironment) async throws {
    let all = environment.services()
    let country = country?.uppercased() ?? environment.countryOfZone
    let kinds = ServiceKind.allCases.map { all.services($0, in: country) }
    if json { return environment.say(.list((kinds.joined() + all.directories).map(\.json))) }
    environment.say(Guidance.supportPanel.opening.trimmed)
    if kinds[0].isEmpty {
      environment.say("Name your country: rebound support --country GB" as Phrase)
    }
    // A blank line sets the emergency numbers apart from the people who listen.
    for group in kinds + [all.directories] where !group.isEmpty {
      environment.say("")
      for service in group {
        environment.say(service.name)
        for line in service.facts(at: environment.surroundings().now) {
          environment.say("  \(line)")
        }
      }
    }
    environment.say("")
    environment.say(Guidance.supportPanel.danger.trimmed)
  }
}

extension CommandEnvironment {
  /// The country of this machine's time zone; empty if the zone does not tell.
  ///
  /// Does not open a journal, so that it works without one.
  var countryOfZone: String {
    Guidance.zoneCountries.country(of: surroundings().zone.identifier) ?? ""
  }
}

extension SupportService {
  fileprivate func facts(at now: Date) -> [String] {
    let numbers: [Phrase?] = [
      call.map { "Call \($0)" }, text.map { "Text \($0)" }, chat.map { "Chat \($0)" },
    ]
    return numbers.compactMap { $0?.said } + [about, audience, web, hours].compactMap(\.self)
      + ["\(checked.said) \(source)", age(at: now)?.said].compactMap(\.self)
  }

  fileprivate var json: JSONValue {
    .object([
      ("name", .text(name)), ("countries", .list(countries.map(JSONValue.text))),
      ("kind", .text(kind.rawValue)), ("about", .some(about)), ("audience", .some(audience)),
      ("call", .some(call)), ("text", .some(text)), ("chat", .some(chat)), ("web", .some(web)),
      ("hours", .some(hours)), ("languages", .list(languages.map(JSONValue.text))),
      ("source", .text(source)), ("sourceFrom", .some(sourceFrom)), ("checkedOn", .some(checkedOn)),
      ("checkedHow", .some(checkedHow)),
    ])
  }
}
