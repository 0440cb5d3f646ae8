// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "GraphBenchmarks", targets: ["GraphBenchmarks"])
  ],
  dependencies: [
    .package(name: "entente", path: ".."),
    // Without its traits it counts no allocations, and needs nothing that interposes on them.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    // The laws of the reader of DOT, and what `Scripts/fuzz dot` gives to libFuzzer.
    .target(
      name: "DOTFuzzing",
      dependencies: [.product(name: "Graphviz", package: "entente")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "EntenteBenchmarks",
      dependencies: [
        .product(name: "Entente", package: "entente"),
        .product(name: "EntenteDrawing", package: "entente"),
        .product(name: "EntenteFormats", package: "entente"),
        .product(name: "GraphAlgorithms", package: "entente"),
        .product(name: "Graphviz", package: "entente"),
        // What answers a question from a terminal is timed as a process of its own.
        .product(name: "entente", package: "entente"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "EntenteFuzzing",
      dependencies: [
        "DOTFuzzing",
        .product(name: "Entente", package: "entente"),
        .product(name: "EntenteFormats", package: "entente"),
        .product(name: "Graphviz", package: "entente"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "GraphBenchmarks",
      dependencies: [.product(name: "GraphAlgorithms", package: "entente")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "GraphvizBenchmarks",
      dependencies: ["PlainGraphviz", .product(name: "Graphviz", package: "entente")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "GraphvizTrials",
      dependencies: [.product(name: "Graphviz", package: "entente")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "KernelTrend",
      dependencies: [
        .product(name: "GraphAlgorithms", package: "entente"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "Benchmarks/KernelTrend", swiftSettings: [.swiftLanguageMode(.v6)],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    .systemLibrary(name: "LibGVC", pkgConfig: "libgvc"),
    .target(name: "PlainGraphviz", dependencies: ["LibGVC"]),
  ]
)
