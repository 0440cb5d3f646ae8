// swift-tools-version: 6.3

import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "GraphBenchmarks", targets: ["GraphBenchmarks"])
  ],
  dependencies: [.package(name: "entente", path: "..")],
  targets: [
    .executableTarget(
      name: "EntenteBenchmarks",
      dependencies: [
        .product(name: "Entente", package: "entente"),
        .product(name: "EntenteDrawing", package: "entente"),
        .product(name: "EntenteFormats", package: "entente"),
        .product(name: "GraphAlgorithms", package: "entente"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "EntenteFuzzing",
      dependencies: [
        .product(name: "Entente", package: "entente"),
        .product(name: "EntenteFormats", package: "entente"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)]),
    .executableTarget(
      name: "GraphBenchmarks",
      dependencies: [.product(name: "GraphAlgorithms", package: "entente")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
  ]
)
