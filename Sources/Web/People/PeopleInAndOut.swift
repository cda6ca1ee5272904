import Interchange
import Records

/// The ways in and out of the list of people.
struct PeopleInAndOut {
  let isEmpty: Bool

  var html: HTML {
    """
    <section class="card soft"><h2>\(say: "In and out")</h2>
    <p>\(say: "From a phone, a mail program or a network, and back.")</p>
    <div class="actions"><a class="button plain small" href="\(Place.importPeople.address)">\(say: "Bring people along")</a>\
    \(HTML.when(!isEmpty, out))</div></section>
    """
  }

  private var out: HTML {
    """
    <a class="button plain small" href="\(Place.peopleAsVCard.address)" download>\(say: "All as vCard")</a>
    <a class="button plain small" href="\(Place.peopleAsCSV.address)" download>\(say: "All as CSV")</a>
    """
  }
}

/// How many came in, said once after an import.
struct PeopleCameIn {
  let visit: Visit

  var html: HTML {
    guard visit.query["notice"] == NoticeWord.imported.rawValue,
      let new = visit.query.number("new", in: 0...Int.max)
    else { return .empty }
    let filled = visit.query.number("filled", in: 0...Int.max) ?? 0
    let more: Phrase = "With something added: \(filled)."
    return """
      <p class="quiet" role="status">\(say: "New people: \(new).") \(HTML.when(filled > 0, "\(more)"))</p>
      """
  }
}

enum PeopleExportRoutes {
  @Sendable static func vCard(_ visit: Visit) async throws -> Answer {
    .file(
      ContactsVCard.data(of: visit.journal),
      type: "text/vcard; charset=utf-8",
      name: "people-\(visit.today).vcf"
    )
  }

  @Sendable static func table(_ visit: Visit) async throws -> Answer {
    .file(
      ContactsCSV.data(of: visit.journal),
      type: "text/csv; charset=utf-8",
      name: "people-\(visit.today).csv"
    )
  }
}
