/// Another application that may be a duplicate.
package struct Twin: Sendable {
  package enum Sameness: Sendable { case link, companyAndTitle }

  package let application: JobApplication
  package let sameness: Sameness
}

extension Journal {
  /// An application with the same link, or else the same company and title.
  ///
  /// Only pointed out, never refused: people do apply twice.
  package func twin(of application: JobApplication) -> Twin? {
    let others = shelf(JobApplication.self).lazy.filter { $0.id != application.id }
    let link = plainAddress(application.link)
    if !link.isEmpty, let same = others.last(where: { plainAddress($0.link) == link }) {
      return Twin(application: same, sameness: .link)
    }
    let company = application.company.lowercased()
    let title = application.title.lowercased()
    let same = others.last {
      $0.company.lowercased() == company && $0.title.lowercased() == title
    }
    return same.map { Twin(application: $0, sameness: .companyAndTitle) }
  }

  /// The address without its scheme, `www.` and a trailing slash.
  private func plainAddress(_ link: String) -> String {
    guard !link.isEmpty else { return "" }
    var address = link.lowercased()[...]
    for start in ["https://", "http://", "www."] where address.hasPrefix(start) {
      address = address.dropFirst(start.count)
    }
    while address.hasSuffix("/") { address = address.dropLast() }
    return String(address)
  }
}
