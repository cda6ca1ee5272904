import Foundation
import Records

/// How a person wants Rebound to be.
struct SettingsPage {
  let visit: Visit
  let draft: Draft
  let problems: Problems

  var page: Page {
    Page("Settings", in: .settings) {
      """
      \(visit.problemList(problems))
      <div class="columns">
      <form class="stack airy" method="post" action="\(Place.settings.address)">\(visit.token)
      \(visit.revisionField(visit.preferences))
      \(SettingsGroup.all.html(group))
      <div class="actions"><button class="button">\(say: "Save settings")</button></div></form>
      <aside class="stack"><section class="card"><h2>\(say: "Your data")</h2>
      <p class="quiet">\(say: "Export, import, back up or erase your data.")</p>
      <div class="actions"><a class="button plain" href="\(Place.data.address)">\(say: "Open your data")</a></div>
      </section>
      <section class="card"><h2>\(say: "Insights")</h2>
      <p class="quiet">\(say: "Replace the usual figures with your own.")</p>
      <div class="actions"><a class="button plain" href="\(Place.usualShares.address)">\(say: "Change usual figures")</a></div>
      </section>
      <section class="card"><h2>\(say: "Other programs")</h2>
      <p class="quiet">\(say: "Let a program on this computer read your journal or write in it.")</p>
      <div class="actions"><a class="button plain" href="\(Place.otherPrograms.address)">\(say: "Manage programs")</a></div>
      </section>
      <section class="card"><h2>\(say: "Signed-in browsers")</h2>
      <p class="quiet">\(say: "This signs out every browser, including this one. Calendar addresses stop working, too.")
      \(("To sign in again, type `rebound address` in a terminal." as Phrase).withCode)</p>
      <div class="actions">\(visit.button("Sign out everywhere", to: .signingOut, style: "button plain"))</div>
      </section>
      <section class="stack tight"><h2>\(say: "Hide quickly")</h2>
      <p class="quiet">\(say: "Press Esc twice to hide this page.")</p></section></aside>
      </div>
      """
    }
  }

  private func group(_ group: SettingsGroup) -> HTML {
    let fields = group.names.compactMap { Preferences.fields[$0] }
    let body = fields.html(asked)
    return """
      <section class="stack" aria-labelledby="\(group.id)"><h2 id="\(group.id)">\(group.title)</h2>
      \(HTML.some(group.about) { #"<p class="quiet">\#($0)</p>"# })
      \(group.isSideBySide ? #"<div class="fields">\#(body)</div>"# : body)</section>
      """
  }

  private func asked(_ field: Field<Preferences>) -> HTML {
    let (value, problem) = (draft[field.name], problems[field.name])
    if field.name == "zone" { return ZoneField(value: value, problem: problem).html }
    var asked = AskedField(field)
    if field.name == "country" { asked = country(field) }
    return asked.html(value: value, problem: problem)
  }

  /// The countries whose services Rebound knows; Support names others too.
  private func country(_ field: Field<Preferences>) -> AskedField {
    let countries = visit.services.countries(in: Speaker.current.locale)
    return AskedField(
      field.name,
      field.label,
      .record(of: "country"),
      records: countries.map { Choice($0.code, Phrase(verbatim: $0.name)) }
    )
  }
}

/// A time zone, typed or picked from the names there are.
struct ZoneField {
  let value: String
  let problem: Phrase?

  var html: HTML {
    let field = AskedField(
      name: "zone",
      label: "Time zone",
      hint: "Europe/Berlin",
      control: .line(atMost: 60)
    )
    let drawn = DrawnField(field: field, value: value, problem: problem, autofocus: false)
    return drawn.labelled(drawn.input("text", #" maxlength="60" list="zones""#)) + names
  }

  private var names: HTML {
    #"<datalist id="zones">\#(Self.known.html { #"<option value="\#($0)"></option>"# })</datalist>"#
  }

  /// Places people live in, without the zones that only machines name.
  private static let known = TimeZone.knownTimeZoneIdentifiers.filter { name in
    ["Africa/", "America/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/", "Pacific/"]
      .contains(where: name.hasPrefix)
  }
}

enum SettingsRoutes {
  @Sendable static func show(_ visit: Visit) async throws -> Answer {
    let draft = Preferences.fields.draft(of: visit.preferences)
    return .page(SettingsPage(visit: visit, draft: draft, problems: .none).page)
  }

  @Sendable static func save(_ visit: Visit) async throws -> Answer {
    let edit = try await visit.edit(visit.preferences)
    do {
      return try await visit.commit(.saved, then: .settings) { journal in
        let known = journal.preferences(zone: visit.surroundings.zone)
        return [try edit.filled(known).saved(visit.surroundings)]
      }
    } catch let problems as Problems {
      let draft = edit.merged(with: visit.preferences).draft
      return .again(SettingsPage(visit: visit, draft: draft, problems: problems).page)
    }
  }
}

/// The routes that sign browsers out, from Settings.
struct AccessRoutes: Sendable {
  let entrance: Entrance

  @Sendable func signOut(_ visit: Visit) async throws -> Answer {
    try entrance.signOutEverywhere()
    return .plain(.signedOut)
  }
}
