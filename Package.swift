// swift-tools-version: 6.2
import Foundation
import PackageDescription

// Strict builds (tests and CI) turn warnings into errors; `make run` does not, so that a
// newer compiler with a new warning never stands between a person and the program.
let strict = ProcessInfo.processInfo.environment["REBOUND_STRICT"] == "1"

/// Tests reach into every room, and need not name each one a member comes from.
let testSettings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ] + (strict ? [.treatAllWarnings(as: .error)] : [])

let settings = testSettings + [.enableUpcomingFeature("MemberImportVisibility")]

let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let hummingbirdCore = Target.Dependency.product(name: "HummingbirdCore", package: "hummingbird")
let nioHTTPTypes = Target.Dependency.product(name: "NIOHTTPTypes", package: "swift-nio-extras")
let httpTypes = Target.Dependency.product(name: "HTTPTypes", package: "swift-http-types")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(
  name: "ArgumentParser",
  package: "swift-argument-parser"
)
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name,
    dependencies: ["Support"] + dependencies,
    exclude: exclude,
    swiftSettings: testSettings
  )
}

let package = Package(
  name: "rebound",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "rebound", targets: ["rebound"])],
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras.git", from: "1.35.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "EmbeddedFiles", exclude: ["Files"]),
    .target(name: "PrivateProcess"),
    room("Records", ["EmbeddedFiles", yams]),
    room("Insights", ["Records"]),
    // What the machine lends: zips are unpacked by one, and the XML in them is read by the other.
    .systemLibrary(
      name: "CArchive",
      pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]
    ),
    .systemLibrary(
      name: "CExpat",
      pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]
    ),
    room("Interchange", ["CArchive", "CExpat", "Records"]),
    room("Journaling", ["Records", crypto]),
    room("SQLiteStore", ["Journaling", "Records", grdb]),
    room("API", ["Insights", "Journaling", "Records", crypto]),
    room("Samples", ["Insights", "Records"]),
    room(
      "Web",
      [
        "API", "Insights", "Interchange", "Journaling", "Records", hummingbird, hummingbirdCore,
        httpTypes,
        nioCore, nioHTTPTypes, logging, crypto,
      ]
    ),
    room(
      "CLI",
      ["API", "Insights", "Interchange", "Journaling", "Records", "Samples", arguments]
    ),
    .executableTarget(
      name: "rebound",
      dependencies: [
        "CLI", "Web", "SQLiteStore", "Journaling", "PrivateProcess", "Records", logging,
      ],
      swiftSettings: settings
    ),
    .target(
      name: "Support",
      dependencies: ["Records", "Journaling"],
      path: "Tests/Support",
      swiftSettings: settings
    ),
    // A process that the crash tests start, and kill.
    .executableTarget(
      name: "CrashWriter",
      dependencies: ["Records", "Journaling", "SQLiteStore"],
      path: "Tests/CrashWriter",
      swiftSettings: settings
    ),
    // How often insights are right about people whose truth is known: `make simulate`, and tests.
    .target(
      name: "Trials",
      dependencies: ["Insights", "Records", "Samples"],
      path: "Benchmarks/Trials",
      swiftSettings: settings
    ),
    tests("RecordsTests", ["Records"], exclude: ["Goldens"]),
    tests("WordingTests", ["Records"], exclude: ["CrisisPhrasings", "text-fields.txt"]),
    tests("ApplicationsTests", ["Records"]),
    tests("ReflectionTests", ["Records"]),
    tests("ResilienceTests", ["Records"]),
    tests("NetworkingTests", ["Records"]),
    tests("SkillsTests", ["Records"], exclude: ["References"]),
    tests("PlanningTests", ["Records", "Samples"]),
    tests("JournalingTests", ["Journaling", "Records"]),
    tests("SQLiteStoreTests", ["SQLiteStore", "Journaling", "Records", "CrashWriter", grdb]),
    tests("StatisticsTests", ["Insights"], exclude: ["References"]),
    tests(
      "InsightsTests",
      ["Insights", "Interchange", "Journaling", "Records", "Samples"],
      exclude: ["Goldens"]
    ),
    tests("InterchangeTests", ["CArchive", "Interchange", "Records"], exclude: ["Fixtures"]),
    tests("TrialsTests", ["Trials", "Insights", "Records", "Samples"]),
    tests(
      "WebTests",
      [
        "API", "Web", "Insights", "Journaling", "Records", "SQLiteStore", "Samples", hummingbird,
        httpTypes,
        nioCore, nioHTTPTypes, logging, .product(name: "NIOEmbedded", package: "swift-nio"),
      ]
    ),
    tests(
      "CLITests",
      ["API", "CLI", "Insights", "Journaling", "Records", "Samples", "SQLiteStore", arguments],
      exclude: ["Goldens"]
    ),
  ],
  cLanguageStandard: .c2x
)

// `make bench` and Benchmarks/scheduling.py build programs of their own; nobody else has to.
if ProcessInfo.processInfo.environment["REBOUND_BENCHMARKS"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "ReboundBenchmarks",
      dependencies: [
        "Records", "Journaling", "SQLiteStore", "Interchange", "Insights", "Samples", "Web",
        hummingbird, httpTypes, nioCore, logging, grdb,
      ],
      path: "Benchmarks/ReboundBenchmarks",
      swiftSettings: settings
    )
  )
  package.targets.append(
    .executableTarget(
      name: "SchedulingBenchmark",
      dependencies: ["Records"],
      path: "Benchmarks/SchedulingBenchmark",
      swiftSettings: settings
    )
  )
}

// `make simulate` builds one small program, and of Rebound only what it needs.
if ProcessInfo.processInfo.environment["REBOUND_TRIALS"] == "1" {
  package.targets.append(
    .executableTarget(
      name: "ReboundTrials",
      dependencies: ["Insights", "Records", "Samples", "Trials"],
      path: "Benchmarks/ReboundTrials",
      swiftSettings: settings
    )
  )
}
