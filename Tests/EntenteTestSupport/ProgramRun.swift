package import Foundation

/// A program of the package that has run to its end: what it wrote and how it ended.
package struct ProgramRun: Sendable {
  package let status: Int32
  package let output: String
  package let errors: String

  /// How standard output looks to the program.
  package enum Stage: Sendable {
    case pipe
    case terminal(columns: UInt16)
  }

  /// Runs a program that stands beside the tests, from the folder of the package.
  ///
  /// The environment is bare but for the variables given.
  package init(
    _ program: String, _ arguments: [String], environment: [String: String] = [:],
    on stage: Stage = .pipe
  ) throws {
    let process = Process()
    process.executableURL = Self.productsFolder.appendingPathComponent(program)
    process.arguments = arguments
    process.currentDirectoryURL = Self.packageFolder
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"]
      .merging(environment) { $1 }
    let errors = try TemporaryFile()
    process.standardError = try FileHandle(forWritingTo: errors.url)
    process.standardInput = FileHandle.nullDevice
    switch stage {
    case .pipe:
      let output = try TemporaryFile()
      process.standardOutput = try FileHandle(forWritingTo: output.url)
      try process.run()
      process.waitUntilExit()
      self.output = try String(contentsOf: output.url, encoding: .utf8)
    case .terminal(let columns):
      let terminal = try PseudoTerminal(columns: columns)
      process.standardOutput = FileHandle(
        fileDescriptor: terminal.programSide, closeOnDealloc: false)
      try process.run()
      self.output = terminal.readToEnd()
      process.waitUntilExit()
    }
    status = process.terminationStatus
    self.errors = try String(contentsOf: errors.url, encoding: .utf8)
  }

  /// The folder of the package, where the examples and the command are run.
  package static let packageFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder in which the programs of the package stand beside the tests.
  package static let productsFolder: URL = {
    let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
    return (bundles.first ?? URL(fileURLWithPath: CommandLine.arguments[0]))
      .deletingLastPathComponent()
  }()
}

/// A file that is gone when nobody needs it any more.
package final class TemporaryFile: Sendable {
  package let url: URL

  /// Makes a file with a text.
  package init(_ text: String = "", extension suffix: String = "txt") throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-\(UUID().uuidString).\(suffix)")
    try Data(text.utf8).write(to: url)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
