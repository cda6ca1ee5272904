package import Foundation
import Yams

/// The services that this copy's operator added, in `services.yaml` in the data directory.
///
/// The file has the format of the built-in one.
package struct OwnServices: Sendable {
  let services: [SupportService]
  let directories: [SupportService]

  /// A limit well above what anybody writes by hand.
  private static let most = 1_000

  /// - Throws: ``ServicesTrouble``, worded for the author of the file.
  package init(yaml bytes: Data) throws(ServicesTrouble) {
    let file: File
    do {
      file = try YAMLDecoder().decode(File.self, from: bytes)
    } catch {
      throw ServicesTrouble(error)
    }
    services = file.services ?? []
    directories = file.directories ?? []
    guard services.count + directories.count <= Self.most else {
      throw ServicesTrouble("It has more than \(Self.most) entries.")
    }
    for (place, service) in (services + directories).enumerated() {
      guard !service.name.isEmpty else { throw ServicesTrouble("Entry \(place + 1) needs “name”.") }
      if let slip = service.slip {
        throw ServicesTrouble("Entry \(place + 1), “\(service.name)”: \(slip)")
      }
    }
  }

  private struct File: Decodable {
    let services: [SupportService]?
    let directories: [SupportService]?
  }
}

extension SupportServices {
  /// The list with these entries first; each replaces the entries with the same name in its
  /// countries.
  package func led(by own: OwnServices) -> SupportServices {
    var all = self
    all.services = own.services + services.compactMap { $0.without(own.services) }
    all.directories = own.directories + directories.compactMap { $0.without(own.directories) }
    return all
  }
}

extension SupportService {
  /// The entry without the countries where one of `others` has its name; nil if none are left.
  fileprivate func without(_ others: [SupportService]) -> SupportService? {
    let same = others.filter { $0.name.lowercased() == name.lowercased() }
    guard !countries.isEmpty else { return same.contains { $0.countries.isEmpty } ? nil : self }
    var rest = self
    rest.countries.removeAll { country in same.contains { $0.countries.contains(country) } }
    return rest.countries.isEmpty ? nil : rest
  }

  /// What is wrong with a decoded entry; nil if nothing is.
  package var slip: String? {
    if source.isEmpty { return "it needs a source: where the number comes from." }
    if let country = countries.first(where: { !Self.isCode($0) }) {
      return "“\(country)” is not a country code. Write two capital letters, such as GB."
    }
    if let number = [call, text].compactMap(\.self).first(where: { !Self.isNumber($0) }) {
      return
        "“\(number)” is not a phone number. Put it in quotation marks, digits and spaces only."
    }
    if call == nil, text == nil, chat == nil, web == nil {
      return "it needs one of call, text, chat and web."
    }
    if let checkedOn, Self.noon(checkedOn) == nil {
      return "“\(checkedOn)” is not a date. Write it as 2026-11-30."
    }
    if let sourceFrom, Self.endOfMonth(sourceFrom) == nil {
      return "“\(sourceFrom)” is not a month. Write it as 2025-10."
    }
    return nil
  }

  private static func isCode(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static func isNumber(_ text: String) -> Bool {
    text.count <= 40 && text.contains(where: \.isNumber)
      && text.allSatisfy { "0123456789+*#-()/. ".contains($0) }
  }
}

/// Why a file of services cannot be used; the built-in list is used instead.
package struct ServicesTrouble: Error, Hashable, Sendable {
  package let words: String

  package init(_ words: String) { self.words = words }

  init(_ error: any Error) {
    words = (error as? DecodingError).map(Self.words) ?? Self.words(ofYAML: error)
  }

  private static func words(ofYAML error: any Error) -> String {
    switch error {
    case YamlError.parser(_, let problem, let mark, _),
      YamlError.scanner(_, let problem, let mark, _):
      "Line \(mark.line): \(problem)."
    default: "It is not valid YAML."
    }
  }

  private static func words(_ error: DecodingError) -> String {
    switch error {
    case .dataCorrupted(let context) where context.underlyingError is YamlError:
      context.underlyingError.map(words(ofYAML:)) ?? "It is not valid YAML."
    case .keyNotFound(let key, let context):
      "\(place(context.codingPath)) needs “\(key.stringValue)”."
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      context.codingPath.last?.stringValue == "kind"
        ? "\(place(context.codingPath)) is not one of \(kinds)."
        : "\(place(context.codingPath)) cannot be read."
    @unknown default: "It cannot be read."
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    guard let entry = path.compactMap(\.intValue).first else { return "The file" }
    let key = path.last.flatMap { $0.intValue == nil ? ", “\($0.stringValue)”," : nil } ?? ""
    return "Entry \(entry + 1)\(key)"
  }

  private static let kinds = ServiceKind.allCases.map(\.rawValue).joined(separator: ", ")
}
