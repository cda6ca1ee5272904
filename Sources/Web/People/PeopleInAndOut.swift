import Interchange
import Records

/// The ways in and out of the list of people.
struct PeopleInAndOut {
  let isEmpty: Bool

  var html: HTML {
    """
    <section class="card soft"><h2>\(say: "Import and export")</h2>
    <p>\(say: "Import people from your phone, your email program or a network, or export them.")</p>
    <div class="actions"><a class="button plain small" href="\(Place.importPeople.address)">\(say: "Import people")</a>\
    \(HTML.when(!isEmpty, out))</div></section>
    """
  }

  private var out: HTML {
    """
    <a class="button plain small" href="\(Place.peopleAsVCard.address)" download>\(say: "Export all as vCard")</a>
    <a class="button plain small" href="\(Place.peopleAsCSV.address)" download>\(say: "Export all as CSV")</a>
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
