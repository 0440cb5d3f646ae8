import EntenteFormats
import EntenteTestSupport
import Foundation

/// A program in Python, where that is installed: other people's readers and writers of our formats.
enum PythonProgram {
  /// Whether Python is there, with a module.
  static func isThere(with module: String) -> Bool {
    (try? run("import \(module)", [])) != nil
  }

  /// What a program prints.
  static func run(_ script: String, _ arguments: [String]) throws -> String {
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

  private struct Failure: Error {}
}

/// The validator of Python's module jsonschema.
enum PythonSchema {
  static let isThere = PythonProgram.isThere(with: "jsonschema")

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
    return try PythonProgram.run(script, [schema.url.path, list.url.path])
      .split(separator: "\n").map(String.init)
  }
}

/// The reader of Python's module yaml.
enum PythonYAML {
  static let isThere = PythonProgram.isThere(with: "yaml")

  /// Whether each pair of a YAML and a JSON file has one tree, every scalar taken for text.
  static func agree(on pairs: [(yaml: String, json: String)]) throws -> [String] {
    let documents = JSON.array(pairs.map { .array([.string($0.yaml), .string($0.json)]) })
    let list = try TemporaryFile(documents.text, extension: "json")
    let script = """
      import json, sys, yaml
      def texts(value):
          if isinstance(value, dict):
              return {key: texts(item) for key, item in value.items()}
          if isinstance(value, list):
              return [texts(item) for item in value]
          return str(value).lower() if isinstance(value, bool) else str(value)
      for tree, other in json.load(open(sys.argv[1], encoding="utf-8")):
          same = yaml.load(tree, Loader=yaml.BaseLoader) == texts(json.loads(other, parse_float=str))
          print("same" if same else "other")
      """
    return try PythonProgram.run(script, [list.url.path]).split(separator: "\n").map(String.init)
  }
}
