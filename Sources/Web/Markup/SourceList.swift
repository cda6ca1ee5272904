import Records

/// The sources of a claim, each with what it found.
struct SourceList {
  /// Keys of sources.yaml.
  let ids: [String]

  var html: HTML { #"<ul class="sources">\#(items)</ul>"# }

  private var items: HTML {
    ids.compactMap { id in Guidance.sources.first { $0.id == id } }.html { source in
      """
      <li>\(SourceName(source: source).html)\(HTML.some(source.note) { #" <span class="quiet">\#($0)</span>"# })</li>
      """
    }
  }
}

/// A source as it is cited, with its address where one is known.
struct SourceName {
  let source: Source

  var html: HTML {
    guard let address = source.link, let link = WebLink(address) else { return "\(source.cite)" }
    return #"<a href="\#(link.address)" rel="noreferrer">\#(source.cite)</a>"#
  }
}
