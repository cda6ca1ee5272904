import API
import Foundation
import Journaling
import Records

/// Which programs are let in, what they may do, and what they asked for.
struct OtherProgramsPage {
  let visit: Visit
  /// Whether the journal is in a file, beside which tokens can be kept.
  let isPossible: Bool
  var tokens: [AccessToken]
  let uses: [TokenUse]
  var draft = Draft()
  var problems = Problems([])
  /// A token that was made just now, and is shown this once.
  var secret: String?

  var page: Page {
    Page(
      title: "Other programs",
      section: .settings,
      trail: [Page.Crumb(title: "Settings", place: .settings)],
      lead: """
        A program on this computer, such as a script or an assistant, can read your journal or write in \
        it once you give it a token. Rebound itself does not send anything.
        """,
      body: body
    )
  }

  private var body: HTML {
    """
    \(ProblemList(problems: problems).html)\(HTML.some(secret, shownOnce))
    <section class="stack"><h2>\(say: "Programs with access")</h2>
    \(tokens.isEmpty ? nobody : #"<ul class="rows">\#(tokens.html(row))</ul>"# as HTML)</section>
    \(HTML.when(isPossible, form))
    <section class="stack"><h2>\(say: "Their requests")</h2>
    \(uses.isEmpty ? nothing : #"<ul class="rows">\#(uses.html(use))</ul>"# as HTML)</section>
    \(operations)
    """
  }

  private func shownOnce(_ secret: String) -> HTML {
    """
    <section class="card stack" role="status"><h2>\(say: "The new token")</h2>
    <p><code>\(secret)</code></p>
    <p>\(say: "Copy it into the program now. Rebound keeps no copy of it, so you will not see it again.")</p></section>
    """
  }

  private var nobody: HTML {
    """
    <p class="quiet">\(say: "No programs yet. Until you create a token, only your own browser and commands can read your journal.")</p>
    """
  }

  private var nothing: HTML {
    """
    <p class="quiet">\(say: "No requests yet. The last \(AccessTokens.mostUses) are listed here: what was asked for, not what was answered.")</p>
    """
  }

  private func row(_ token: AccessToken) -> HTML {
    let reach: Phrase = token.mayWrite ? "reads and writes" : "reads"
    let kinds =
      token.kinds.map { $0.map { RecordKinds.title(of: $0).said }.joined(separator: ", ") }
      ?? ("everything that is not private" as Phrase).said
    let rooms = token.openRooms.compactMap(Room.init(rawValue:))
      .map { ("including \($0.title), which is private" as Phrase).said }
    let end = token.until.map { day -> Phrase in
      token.isOver(on: visit.today)
        ? "ended on \(day, .short)" : "until \(day, .short)"
    }
    let words = ([reach.said, kinds] + rooms + [end?.said].compactMap(\.self)).joined(
      separator: "; "
    )
    return """
      <li class="row"><div class="what"><span>\(token.name)</span><span class="quiet">\(words)</span></div>
      <div class="actions">\(visit.button(
        "Remove",
        to: .otherProgramRemoval,
        [("id", token.id)],
        label: "Remove: \(token.name)"
      ))</div></li>
      """
  }

  private func use(_ use: TokenUse) -> HTML {
    let at = Date(timeIntervalSince1970: Double(use.at) / 1000)
    let kind = use.kind.map { ": \(RecordKinds.title(of: $0))" as Phrase } ?? "" as Phrase
    let end: Phrase = use.isRefused ? " (refused)" : ""
    return """
      <li class="row"><div class="what"><span>\(use.name)</span>
      <span class="quiet">\(say: "\(use.said)\(kind)\(end)")</span></div>
      <div class="meta"><span>\(visit.surroundings.moment(at))</span></div></li>
      """
  }

  // MARK: - A new one

  private var form: HTML {
    let rooms = Room.allCases.filter(\.isPrivate).map { Choice($0.rawValue, $0.title) }
    let kinds = RecordKinds.all.map { type in
      Choice(type.kind.rawValue, Phrase(verbatim: type.names.many))
    }
    let asked = [
      AskedField(
        name: "name",
        label: "Name of the program",
        control: .line(atMost: 60),
        isRequired: true
      ), AskedField(name: "write", label: "Let it add, change and remove records", control: .check),
      AskedField(name: "until", label: "Last day of access, if any", control: .day),
      AskedField(
        name: "open",
        label: "Private parts it can also see",
        control: .choices(rooms, atMost: rooms.count)
      ),
    ]
    let chosen = AskedField(
      name: "kinds",
      label: "Only these",
      control: .choices(kinds, atMost: kinds.count)
    )
    return """
      <form class="card stack" method="post" action="\(Place.otherPrograms.address)">\(visit.token)
      <h2>\(say: "Give a program access")</h2>
      \(asked.html { $0.html(value: draft[$0.name], problem: problems[$0.name]) })
      <details class="fold"\(HTML.when(!draft["kinds"].isEmpty || problems["kinds"] != nil, " open"))>\
      <summary>\(say: "Limit it to some kinds of records")</summary>
      \(chosen.html(value: draft["kinds"], problem: problems["kinds"]))</details>
      <div class="actions"><button class="button">\(say: "Create token")</button></div></form>
      """
  }

  // MARK: - What can be asked

  private var operations: HTML {
    let rows = OpenAPI(.everything).operations.html { operation in
      """
      <li class="row"><div class="what"><span><code>\(operation.method) \(operation.path)</code></span>\
      <span class="quiet">\(operation.summary)</span></div></li>
      """
    }
    return """
      <details class="fold"><summary>\(say: "What a program can request")</summary>
      <div class="stack"><p>\(say: "Every request carries the header “Authorization: Bearer” and the token. Programs can read this list at /api/openapi.json.")</p>
      <ul class="rows">\(rows)</ul></div></details>
      """
  }
}

extension TokenUse {
  /// What was asked for: by the API in short words, by an assistant with the name of a tool.
  fileprivate var said: Phrase {
    switch what {
    case "describe": "The description of the API"
    case "list", "list_records": "List"
    case "list_kinds": "Kinds of records"
    case "describe_kind": "Fields"
    case "show", "get_record": "Read"
    case "add", "add_record": "Add"
    case "change", "change_record": "Change"
    case "remove", "remove_record": "Remove"
    case "undo": "Undo"
    case "search": "Search"
    case "today": "Today"
    case "insights": "Insights"
    case "bring", "what_you_bring": "What you bring"
    case "brief": "Brief"
    default: "\(what)"
    }
  }
}
