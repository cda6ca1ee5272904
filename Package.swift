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

/// The six rooms that give records their meaning; none imports another.
let rooms: [Target.Dependency] = [
  "Applications", "Reflection", "Resilience", "Reframing", "Networking", "Skills",
]

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
    room("Records", []),
    .target(name: "EmbeddedFiles", exclude: ["Files"]),
    .target(name: "PrivateProcess"),
    room("Wording", ["EmbeddedFiles", yams]),
    room("Applications", ["Records", "Wording"]),
    room("Reflection", ["Records", "Wording"]),
    room("Resilience", ["Records", "Wording"]),
    room("Reframing", ["Records", "Wording"]),
    room("Networking", ["Records", "Wording"]),
    room("Skills", ["Records", "Wording"]),
    room("Statistics", []),
    room("Insights", ["Statistics", "Records", "Wording"]),
    room("Reports", ["Records", "Wording", "Insights", "Applications", "Resilience", "Skills"]),
    room("Simulation", ["Insights", "Statistics", "Records", "Wording"]),
    room("Planning", ["Records", "Wording"] + rooms),
    room("Interchange", ["Records", "Wording", "Applications", "Networking", "Skills"]),
    room("Journaling", ["Records", crypto]),
    room("SQLiteStore", ["Journaling", "Records", grdb]),
    room(
      "Samples",
      ["Records", "Planning", "Applications", "Reflection", "Reframing", "Networking", "Skills"]
    ),
    room(
      "Web",
      ["Records", "Wording", "Planning", "Interchange", "Journaling", "Insights"] + rooms
        + [
          "Statistics", "Reports", hummingbird, hummingbirdCore, httpTypes, nioCore, nioHTTPTypes,
          logging, crypto,
        ]
    ),
    room(
      "CLI",
      ["Records", "Wording", "Planning", "Interchange", "Journaling", "Samples", "Insights"] + rooms
        + ["Reports", "Simulation", arguments]
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
    tests("RecordsTests", ["Records"], exclude: ["Goldens"]),
    tests("JournalingTests", ["Journaling", "Records"]),
    tests("SQLiteStoreTests", ["SQLiteStore", "Journaling", "Records", "CrashWriter", grdb]),
    tests("WordingTests", ["Wording"], exclude: ["CrisisPhrasings", "text-fields.txt"]),
    tests("StatisticsTests", ["Statistics"], exclude: ["References"]),
    tests(
      "InsightsTests",
      ["Insights", "Statistics", "Records", "Wording", "Interchange", "Journaling", "Samples"],
      exclude: ["Goldens"]
    ),
    tests("SimulationTests", ["Simulation", "Insights", "Statistics", "Records", "Wording"]),
    tests(
      "WebTests",
      [
        "Web", "Records", "Wording", "Planning", "Resilience", "Skills", "Journaling",
        "SQLiteStore", "Samples", "Insights", "Reports", "Statistics", hummingbird, httpTypes,
        nioCore, nioHTTPTypes, logging, .product(name: "NIOEmbedded", package: "swift-nio"),
      ]
    ),
    tests(
      "CLITests",
      [
        "CLI", "Applications", "Insights", "Journaling", "Planning", "Records", "Reflection",
        "Reports", "SQLiteStore", "Statistics", "Wording", arguments,
      ],
      exclude: ["Goldens"]
    ),
    tests("ApplicationsTests", ["Applications", "Records", "Wording"]),
    tests("ReflectionTests", ["Reflection", "Records", "Wording"]),
    tests(
      "PlanningTests",
      ["Planning", "Networking", "Records", "Reflection", "Samples", "Skills", "Wording"]
    ),
    tests("NetworkingTests", ["Networking", "Planning", "Records", "Wording"]),
    tests("SkillsTests", ["Skills", "Records", "Wording"], exclude: ["References"]),
    tests("ResilienceTests", ["Resilience", "Records", "Wording"]),
    tests(
      "InterchangeTests",
      ["Interchange", "Networking", "Records", "Skills", "Wording"],
      exclude: ["Fixtures"]
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
        "Records", "Journaling", "SQLiteStore", "Interchange", "Insights", "Networking",
        "Statistics", "Samples", "Web", hummingbird, httpTypes, nioCore, logging, grdb,
      ],
      path: "Benchmarks/ReboundBenchmarks",
      swiftSettings: settings
    )
  )
  package.targets.append(
    .executableTarget(
      name: "SchedulingBenchmark",
      dependencies: ["Skills"],
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
      dependencies: ["Simulation"],
      path: "Benchmarks/ReboundTrials",
      swiftSettings: settings
    )
  )
}
