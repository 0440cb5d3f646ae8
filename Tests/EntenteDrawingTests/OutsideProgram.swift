import Foundation
import Testing

/// A program that is no part of the package and reads what the package writes.
enum OutsideProgram {
  /// Whether a program is on this machine.
  static func isHere(_ name: String) -> Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
  }

  static let readsPDF = ["pdffonts", "pdftotext", "pdfinfo"].allSatisfy(isHere)
  static let readsEPS = readsPDF && isHere("ps2pdf")
  static let runsTeX = ProcessInfo.processInfo.environment["ENTENTE_TEX"] == "1" && readsPDF

  /// What a program writes on its standard output, once it ended well.
  @discardableResult
  static func run(_ program: String, _ arguments: String..., in folder: URL) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program): \(text.suffix(500))")
    return text
  }

  /// Runs a test's work in a folder that is gone afterwards.
  static func inFolder<Result>(_ work: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try work(folder)
  }
}
