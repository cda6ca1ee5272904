import CExpat
import Foundation

/// Hears what is in a piece of XML, in its order.
///
/// Names come without their prefixes.
protocol XMLListener: AnyObject {
  func open(_ name: String, _ attributes: XMLAttributes) throws(PackedFlaw)
  func close(_ name: String) throws(PackedFlaw)
  /// A part of a text; the next one may go on with it.
  func text(_ bytes: UnsafeRawBufferPointer) throws(PackedFlaw)
}

/// The attributes of an element; good only while it is being opened.
struct XMLAttributes {
  fileprivate let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  /// The first attribute of a name, whatever its prefix; LibreOffice's own come after the standard's.
  subscript(_ name: StaticString) -> String? {
    guard var place = list else { return nil }
    let wanted = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    while let key = place.pointee, let value = place.advanced(by: 1).pointee {
      if strcmp(XMLReader.local(key), wanted) == 0 { return String(cString: value) }
      place += 2
    }
    return nil
  }
}

/// Reads XML by expat, as it is unpacked.
///
/// Definitions are refused before any is taken in, so that no
/// entity can grow and nothing outside the file is ever asked for.
final class XMLReader {
  private let listener: any XMLListener
  private let budget: PackedBudget
  private var depth = 0
  private var flaw: PackedFlaw?
  private var parser: XML_Parser?

  private init(_ listener: any XMLListener, _ budget: PackedBudget) {
    self.listener = listener
    self.budget = budget
  }

  /// - Throws: what the listener throws, too, at once.
  static func read(
    _ entry: ZipFile.Entry,
    of zip: ZipFile,
    _ budget: PackedBudget,
    to listener: some XMLListener
  ) throws(PackedFlaw) {
    guard let parser = XML_ParserCreate(nil) else { throw .badXML }
    defer { XML_ParserFree(parser) }
    let reader = XMLReader(listener, budget)
    reader.parser = parser
    XML_SetUserData(parser, Unmanaged.passUnretained(reader).toOpaque())
    XML_SetElementHandler(
      parser,
      { XMLReader.of($0)?.open($1, $2) },
      { user, name in XMLReader.of(user)?.close(name) }
    )
    XML_SetCharacterDataHandler(parser) { XMLReader.of($0)?.text($1, $2) }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in
      XMLReader.of(user)?.stop(.entities)
    }
    try zip.read(entry) { bytes throws(PackedFlaw) in
      let start = bytes.bindMemory(to: CChar.self).baseAddress
      try reader.check(XML_Parse(parser, start, Int32(bytes.count), 0))
    }
    try reader.check(XML_Parse(parser, nil, 0, 1))
    // What the closures above hold without owning it has lasted as long as they did.
    withExtendedLifetime(reader) {}
  }

  private func check(_ status: XML_Status) throws(PackedFlaw) {
    if let flaw { throw flaw }
    guard status == XML_STATUS_OK else { throw .badXML }
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XMLReader? {
    user.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
  }

  private func stop(_ flaw: PackedFlaw) {
    guard self.flaw == nil else { return }
    self.flaw = flaw
    XML_StopParser(parser, 0)
  }

  private func open(
    _ name: UnsafePointer<CChar>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
  ) {
    guard let name, flaw == nil else { return }
    depth += 1
    guard depth <= PackedLimits.depth else { return stop(.tooDeep) }
    do throws(PackedFlaw) {
      try budget.countElement()
      try listener.open(String(cString: Self.local(name)), XMLAttributes(list: attributes))
    } catch { stop(error) }
  }

  private func close(_ name: UnsafePointer<CChar>?) {
    guard let name, flaw == nil else { return }
    depth -= 1
    do throws(PackedFlaw) { try listener.close(String(cString: Self.local(name))) } catch {
      stop(error)
    }
  }

  private func text(_ start: UnsafePointer<CChar>?, _ count: Int32) {
    guard let start, flaw == nil else { return }
    do throws(PackedFlaw) {
      try listener.text(UnsafeRawBufferPointer(start: start, count: Int(count)))
    } catch { stop(error) }
  }

  /// What stands after the prefix of a name.
  fileprivate static func local(_ name: UnsafePointer<CChar>) -> UnsafePointer<CChar> {
    strchr(name, 0x3A).map { UnsafePointer($0 + 1) } ?? name
  }
}

/// What the parts of one workbook have taken together.
final class PackedBudget {
  private var elements = 0
  private var cells = 0
  private var bytes = 0

  func countElement() throws(PackedFlaw) {
    elements += 1
    guard elements <= PackedLimits.elements else { throw .tooManyCells }
  }

  func count(cells more: Int) throws(PackedFlaw) {
    cells += more
    guard cells <= PackedLimits.cells else { throw .tooManyCells }
  }

  func count(bytes more: Int) throws(PackedFlaw) {
    bytes += more
    guard bytes <= PackedLimits.textMegabytes << 20 else { throw .tooManyCells }
  }
}
