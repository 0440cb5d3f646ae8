// swift-tools-version: 6.3

import PackageDescription

/// Every upcoming feature this compiler offers, in every target: a future language mode changes nothing here.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "entente",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Entente", targets: ["Entente"]),
    .library(name: "EntenteFormats", targets: ["EntenteFormats"]),
    .library(name: "EntenteDrawing", targets: ["EntenteDrawing"]),
    .library(name: "GraphAlgorithms", targets: ["GraphAlgorithms"]),
    .library(name: "Graphviz", targets: ["Graphviz"]),
    .executable(name: "entente", targets: ["EntenteCommand"]),
    .executable(name: "graphviz-worker", targets: ["GraphvizWorker"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    // Floor 0: numbers, whole files, and the C library behind its shim.
    .target(name: "GraphAlgorithms", swiftSettings: settings),
    .target(name: "WholeFiles", swiftSettings: settings),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev", "pkg-config"]), .brew(["graphviz", "pkg-config"])]),
    .target(name: "CGraphvizShims", dependencies: ["CGraphviz"]),

    // Floor 1: what is known, and documents that Graphviz draws.
    .target(name: "Entente", dependencies: ["GraphAlgorithms"], swiftSettings: settings),
    .target(
      name: "Graphviz", dependencies: ["CGraphvizShims", "WholeFiles"], swiftSettings: settings),
    .executableTarget(
      name: "GraphvizWorker", dependencies: ["Graphviz"], swiftSettings: settings),

    // Floor 2: files and figures.
    .target(
      name: "EntenteFormats",
      dependencies: ["Entente", "GraphAlgorithms", "Graphviz", "WholeFiles"],
      swiftSettings: settings),
    .target(
      name: "EntenteDrawing", dependencies: ["Entente", "Graphviz"], swiftSettings: settings),

    // Floor 3: questions from a terminal.
    .executableTarget(
      name: "EntenteCommand",
      dependencies: [
        "Entente", "EntenteFormats", "EntenteDrawing", "Graphviz", "WholeFiles", argumentParser,
      ],
      swiftSettings: settings),

    // Examples, each a program of its own.
    .executableTarget(
      name: "BrokersByDecade", dependencies: ["Entente", "EntenteFormats"],
      path: "Examples/BrokersByDecade", exclude: ["output.txt"], swiftSettings: settings),
    .executableTarget(
      name: "InEveryReading", dependencies: ["Entente", "EntenteFormats"],
      path: "Examples/InEveryReading", exclude: ["output.txt"], swiftSettings: settings),
    .executableTarget(
      name: "OneInstitution",
      dependencies: ["Entente", "EntenteDrawing", "EntenteFormats", "Graphviz"],
      path: "Examples/OneInstitution", exclude: ["output.txt"], swiftSettings: settings),
    .executableTarget(
      name: "OwnMeasure", dependencies: ["Entente", "GraphAlgorithms"],
      path: "Examples/OwnMeasure", exclude: ["output.txt"], swiftSettings: settings),
    .executableTarget(
      name: "ReadmeExample", dependencies: ["Entente", "EntenteFormats"],
      path: "Examples/ReadmeExample", exclude: ["output.txt"], swiftSettings: settings),
    .executableTarget(
      name: "TiedAtOnce", dependencies: ["Entente", "EntenteFormats"],
      path: "Examples/TiedAtOnce", exclude: ["output.txt"], swiftSettings: settings),
    .executableTarget(
      name: "TwoStates",
      dependencies: ["Entente", "EntenteDrawing", "EntenteFormats", "Graphviz"],
      path: "Examples/TwoStates", exclude: ["output.txt"], swiftSettings: settings),
    .executableTarget(
      name: "WhatChanged", dependencies: ["Entente", "EntenteFormats"],
      path: "Examples/WhatChanged", exclude: ["output.txt"], swiftSettings: settings),
    .executableTarget(
      name: "WhatItRestsOn", dependencies: ["Entente", "EntenteFormats"],
      path: "Examples/WhatItRestsOn", exclude: ["output.txt"], swiftSettings: settings),
    .executableTarget(
      name: "WhoConnects", dependencies: ["Entente"], path: "Examples/WhoConnects",
      exclude: ["output.txt"], swiftSettings: settings),
    .executableTarget(
      name: "WholeNetwork",
      dependencies: ["Entente", "EntenteDrawing", "EntenteFormats", "Graphviz"],
      path: "Examples/WholeNetwork", exclude: ["output.txt"], swiftSettings: settings),

    .target(
      name: "EntenteTestSupport",
      dependencies: ["Entente", "EntenteFormats", "GraphAlgorithms"],
      path: "Tests/EntenteTestSupport", resources: [.copy("Reference")], swiftSettings: settings),
    .testTarget(
      name: "GraphAlgorithmsTests", dependencies: ["GraphAlgorithms", "EntenteTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "GraphvizTests", dependencies: ["CGraphvizShims", "Graphviz", "GraphvizWorker"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "EntenteTests",
      dependencies: ["Entente", "EntenteFormats", "EntenteTestSupport", "GraphAlgorithms"],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteFormatsTests",
      dependencies: [
        "EntenteFormats", "EntenteTestSupport", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteDrawingTests", dependencies: ["EntenteDrawing", "EntenteTestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EntenteCommandTests", dependencies: ["EntenteCommand", "EntenteTestSupport"],
      exclude: ["Fixtures", "Snapshots"], swiftSettings: settings),
    .testTarget(
      name: "ExamplesTests",
      dependencies: [
        "BrokersByDecade", "EntenteTestSupport", "InEveryReading", "OneInstitution", "OwnMeasure",
        "ReadmeExample", "TiedAtOnce", "TwoStates", "WhatChanged", "WhatItRestsOn", "WhoConnects",
        "WholeNetwork",
      ],
      swiftSettings: settings),
  ]
)
