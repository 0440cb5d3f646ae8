import Foundation

/// What networkx and igraph say, asked of one Python process.
///
/// The interpreter is the one that the environment variable `ENTENTE_PYTHON` names, or else `python3`.
package enum Peers {
  /// Returns what the script `peers.py` answers, or `nil` if there is no Python with both packages.
  ///
  /// - Throws: ``PeerError`` if the script fails for any other reason.
  package static func answers<Answer: Decodable>(
    to questions: some Encodable, as type: Answer.Type
  ) throws -> Answer? {
    let script = Bundle.module.url(
      forResource: "peers", withExtension: "py", subdirectory: "Reference")
    guard let script else { throw ReferenceError.noFile("peers.py") }
    let input = try TemporaryFile(String(decoding: JSONEncoder().encode(questions), as: UTF8.self))
    let output = try TemporaryFile()
    let errors = try TemporaryFile()
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [interpreter, script.path]
    process.standardInput = try FileHandle(forReadingFrom: input.url)
    process.standardOutput = try FileHandle(forWritingTo: output.url)
    process.standardError = try FileHandle(forWritingTo: errors.url)
    try process.run()
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return try JSONDecoder().decode(type, from: Data(contentsOf: output.url))
    case missingPackage, missingProgram: return nil
    case let status:
      throw PeerError.failed(
        status: status, errors: try String(contentsOf: errors.url, encoding: .utf8))
    }
  }

  /// The interpreter that is asked.
  private static var interpreter: String {
    ProcessInfo.processInfo.environment["ENTENTE_PYTHON"] ?? "python3"
  }

  /// With this the script ends if a package is not installed.
  private static let missingPackage: Int32 = 3

  /// With this `env` ends if there is no such program.
  private static let missingProgram: Int32 = 127
}

/// Why networkx and igraph have not answered.
package enum PeerError: Error {
  case failed(status: Int32, errors: String)
}
