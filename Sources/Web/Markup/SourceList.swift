import Records

/// The sources of a claim, each with what it found.
struct SourceList {
  /// Keys of sources.yaml.
  let ids: [String]

  var html: HTML { #"<ul class="sources">\#(items)</ul>"# }

  private var items: HTML {
    ids.compactMap { id in Guidance.sources.first { $0.id == id } }.html { source in
      let name: HTML =
        if let address = source.link, let link = WebLink(address) {
          #"<a href="\#(link.address)" rel="noreferrer">\#(source.cite)</a>"#
        } else {
          "\(source.cite)"
        }
      return "<li>\(name)\(HTML.some(source.note) { #" <span class="quiet">\#($0)</span>"# })</li>"
    }
  }
}
