import EntenteFormats
import EntenteTestSupport
import Foundation

/// The validator of Python's module jsonschema, where it is installed.
enum PythonSchema {
  static let isThere = (try? run("import jsonschema; jsonschema.Draft202012Validator", [])) != nil

  /// Whether each document is valid; the schema itself is checked as well.
  static func verdicts(on documents: [String]) throws -> [String] {
    let schema = try TemporaryFile(JSONFormat.schema, extension: "json")
    let list = try TemporaryFile(JSON.array(documents.map { .string($0) }).text, extension: "json")
    let script = """
      import json, sys, jsonschema
      schema, documents = (json.load(open(name, encoding="utf-8")) for name in sys.argv[1:3])
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for document in documents:
          print("valid" if validator.is_valid(json.loads(document)) else "faulty")
      """
    return try run(script, [schema.url.path, list.url.path]).split(separator: "\n").map(String.init)
  }

  private struct Failure: Error {}

  private static func run(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    let output = try TemporaryFile()
    process.standardOutput = try FileHandle(forWritingTo: output.url)
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure() }
    return try String(contentsOf: output.url, encoding: .utf8)
  }
}
