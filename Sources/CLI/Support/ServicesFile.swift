import Foundation
import Journaling
import Records

/// The support services of this copy of Rebound: those in `services.yaml` in the data directory
/// first, then the built-in ones.
struct ServicesFile {
  private let own: OwnServices?
  /// What is wrong with the file, for its author; nil if it is used or absent.
  let trouble: String?

  /// Read when somebody first asks for them: a start does not wait for the built-in file.
  var services: SupportServices { own.map(Guidance.services.led(by:)) ?? Guidance.services }

  private static let mostBytes = 1 << 20

  init(at place: DataPlace) {
    do {
      own = try Self.own(at: place.services)
      trouble = nil
    } catch {
      own = nil
      trouble = "\(place.services.path) is ignored: \(error.words) The built-in services stay."
    }
  }

  private static func own(at url: URL) throws(ServicesTrouble) -> OwnServices? {
    guard let facts = try? FileManager.default.attributesOfItem(atPath: url.path) else {
      return nil
    }
    // Anything but a regular file, such as a pipe, could block the start forever.
    guard facts[.type] as? FileAttributeType == .typeRegular else {
      throw ServicesTrouble("It is not a regular file.")
    }
    guard (facts[.size] as? Int ?? .max) <= mostBytes else {
      throw ServicesTrouble("It is larger than 1 MB.")
    }
    guard let bytes = FileManager.default.contents(atPath: url.path) else {
      throw ServicesTrouble("You do not have permission to read it.")
    }
    return try OwnServices(yaml: bytes)
  }
}

extension CommandEnvironment {
  /// The support services; prints a warning if `services.yaml` cannot be used.
  func services() -> SupportServices { servicesFile().services }

  /// The operator's services; prints a warning if `services.yaml` cannot be used.
  func servicesFile() -> ServicesFile {
    let file = ServicesFile(at: place)
    if let trouble = file.trouble { terminal.warn(trouble) }
    return file
  }
}
