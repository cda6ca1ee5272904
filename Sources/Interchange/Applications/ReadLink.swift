import Foundation
import Records

/// What stands in a column of links: an address, or words.
enum ReadLink: Equatable {
  case address(String)
  case words(String)

  init(_ text: String) {
    let address = ReadLink.hasScheme(text) ? text : "https://" + text
    let isPlausible = ReadLink.hasScheme(text) || ReadLink.looksLikePath(text)
    if isPlausible, address.count <= 2_000, !text.contains(where: \.isWhitespace),
      let link = WebLink(address)
    {
      self = .address(link.address)
    } else {
      self = .words(text)
    }
  }

  /// Whether an address leads to one posting, and not to the careers page of a firm or a job board.
  ///
  /// One posting has a number or a title of several words in its address.
  static func isOfOnePosting(_ address: String) -> Bool {
    guard let parts = URLComponents(string: address) else { return false }
    let words = parts.path.split(separator: "/").map { $0.lowercased() }
    let query = (parts.queryItems ?? []).compactMap(\.value)
    let names = words.filter { !generic.contains($0) }
    return (names + query).contains { name in
      name.count { $0.isNumber } >= 4 || name.count { $0 == "-" || $0 == "_" } >= 2
        || (name.count >= 8 && name.contains(where: \.isNumber))
    } || (names.count >= 2 && words.count >= 3) || isOnJobSite(parts, names)
  }

  /// The name of an opening on a site that only firms' own openings stand on.
  private static func isOnJobSite(_ parts: URLComponents, _ names: [String]) -> Bool {
    let sites = ["greenhouse.io", "lever.co", "ashbyhq.com", "workable.com", "smartrecruiters.com"]
    let host = parts.host?.lowercased() ?? ""
    return names.count >= 2 && sites.contains { host.hasSuffix($0) }
  }

  private static let generic: Set<String> = [
    "jobs", "job", "careers", "career", "en", "de", "fr", "us", "uk", "search", "openings",
    "vacancies", "positions", "join-us", "work-with-us", "about-us", "open-positions",
    "job-openings", "we-are-hiring", "karriere", "stellen", "stellenangebote", "offene-stellen",
    "emploi", "emplois", "offres", "nous-rejoindre", "offres-d-emploi", "empleo", "empleos",
    "trabaja-con-nosotros", "lavora-con-noi", "carriere", "vagas", "trabalhe-conosco", "vacatures",
    "werken-bij", "kariera", "recruit", "saiyo", "my-items", "saved-jobs", "applied-jobs",
    "career-opportunities", "job-search", "all-jobs", "find-jobs", "view-all-jobs",
  ]

  private static func hasScheme(_ text: String) -> Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// Whether it is an address without its scheme, such as `example.org/jobs/1`.
  ///
  /// A bare name such as `example.org` says where the job was found rather than which job it is.
  private static func looksLikePath(_ text: String) -> Bool {
    let host = text.prefix { $0 != "/" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    let isHost =
      labels.count >= 2
      && labels.allSatisfy {
        !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
      && labels.last.map { $0.count >= 2 && $0.allSatisfy(\.isLetter) } == true
    return isHost && (labels[0].lowercased() == "www" || host.count < text.count)
  }
}
