import API
import ArgumentParser
import Records

/// `rebound support people`.
struct SupportPeople: ReboundCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Show who helps with a job search for free, and how to ask them.",
    discussion: """
      A country is two letters. Without one, it is the country of this computer's \
      time zone.

        rebound support people
        rebound support people --country GB
      """
  )

  @Option(help: ArgumentHelp("Two letters, such as US.", valueName: "country"))
  var country: String?

  @Flag(help: "Print JSON, an array.")
  var json = false

  func run(in environment: CommandEnvironment) async throws {
    let people = Guidance.peopleWhoHelp
    let country = country?.uppercased() ?? environment.countryOfZone
    if json {
      return environment.say(
        .list(people.kinds.map { $0.json(people.places(of: $0, in: country)) })
      )
    }
    for kind in people.kinds {
      environment.say(kind.title)
      for line in kind.about.trimmed.split(separator: "\n") { environment.say("  \(line)") }
      environment.say("  You could say: “\(kind.ask)”" as Phrase)
      for place in people.places(of: kind, in: country) {
        environment.say("  \(place.name): \(place.about). \(place.web)")
      }
    }
  }
}

extension PeopleWhoHelp.Kind {
  fileprivate func json(_ places: [PeopleWhoHelp.Place]) -> JSONValue {
    .object([
      ("kind", .text(id)), ("title", .text(title)), ("about", .text(about.trimmed)),
      ("ask", .text(ask)), ("source", .text(source)),
      (
        "places",
        .list(
          places.map { place in
            .object([
              ("name", .text(place.name)), ("about", .text(place.about)),
              ("web", .text(place.web)),
            ])
          }
        )
      ),
    ])
  }
}
