package import Foundation

/// The directory that holds a person's journal, and the names in it.
package struct DataPlace: Hashable, Sendable {
  package let directory: URL

  package init(directory: URL) { self.directory = directory }

  package var journal: URL { directory.appending(path: "rebound.sqlite") }
  /// The optional file of support services added by whoever runs this copy of Rebound.
  package var services: URL { directory.appending(path: "services.yaml") }
  package var backups: URL { directory.appending(path: "backups", directoryHint: .isDirectory) }

  /// The kind of machine, as far as its customs for data matter.
  package enum Custom: Sendable {
    case xdg, mac

    static var here: Custom {
      #if os(macOS)
      .mac
      #else
      .xdg
      #endif
    }
  }

  /// Where a person's data belongs: `$REBOUND_DATA`, else where the machine's customs put it.
  ///
  /// Looks at nothing but its arguments.
  package static func resolved(
    environment: [String: String],
    home: URL,
    workingDirectory: URL,
    custom: Custom = .here
  ) -> DataPlace {
    if let path = environment["REBOUND_DATA"], !path.isEmpty {
      return DataPlace(
        directory: URL(
          filePath: path,
          directoryHint: .isDirectory,
          relativeTo: workingDirectory
        ).absoluteURL.standardizedFileURL
      )
    }
    return DataPlace(directory: customary(environment, home: home, custom))
  }

  private static func customary(
    _ environment: [String: String],
    home: URL,
    _ custom: Custom
  ) -> URL {
    switch custom {
    case .mac:
      return home.appending(
        path: "Library/Application Support/Rebound",
        directoryHint: .isDirectory
      )
    case .xdg:
      // The XDG rules say to ignore a relative path.
      if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
        return URL(filePath: data).appending(path: "rebound", directoryHint: .isDirectory)
      }
      return home.appending(path: ".local/share/rebound", directoryHint: .isDirectory)
    }
  }

  /// The place of whoever runs this process.
  package static var ofThisProcess: DataPlace {
    resolved(
      environment: ProcessInfo.processInfo.environment,
      home: FileManager.default.homeDirectoryForCurrentUser,
      workingDirectory: URL(
        filePath: FileManager.default.currentDirectoryPath,
        directoryHint: .isDirectory
      )
    )
  }
}
