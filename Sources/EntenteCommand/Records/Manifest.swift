import Entente
import Foundation
internal import EntenteFormats

/// What makes an answer again, and the digests by which it is known to be the same.
///
/// Nothing in it tells of the machine but what was typed: folders are named as seen from the file.
struct Manifest: Codable {
  /// A file or a data set, and the SHA-256 digest of what it held.
  struct Part: Codable, Equatable {
    var path: String
    var sha256: String
  }

  /// What went to standard output.
  struct Answer: Codable, Equatable {
    /// The number with which the command ended.
    var status: Int32
    /// The count of bytes.
    var length: Int
    var sha256: String
  }

  var schema = Self.schema
  /// The version of this program, and of Graphviz where it drew.
  var version = EntenteCommand.version
  var graphviz: String?
  /// Where the command ran, as seen from the manifest.
  var folder: String
  /// The words after the name of the program, without those about the manifest.
  var arguments: [String]
  /// The value of `ENTENTE_GRAPH`.
  var graph: String?
  var screen: Terminal.Screen
  /// The data, in the order in which they were read.
  var data: [Part]
  var answer: Answer
  /// The files that the command wrote.
  var files: [Part]

  static let schema = "entente/manifest/1"
}

extension Manifest {
  /// More than any command line and its files take.
  private static let mostBytes = 4_000_000

  /// Reads a manifest.
  ///
  /// - Throws: ``Failure`` where there is none, or another kind of file.
  init(contentsOf path: String) throws {
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.bytes(of: path, most: Self.mostBytes)
    } catch .unreadable {
      throw Failure(.noInput, "There is no manifest '\(path)' that can be read.")
    } catch .tooLong {
      throw Failure(.data, "'\(path)' is too long for a manifest.")
    }
    do {
      self = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
    } catch {
      throw Failure(
        .data, "'\(path)' is no manifest: \(Self.reason(error)). '--manifest FILE' writes one.")
    }
    guard schema == Self.schema else {
      throw Failure(
        .data,
        "'\(path)' is \(PrintableText.quoted(schema)), and this program reads \(Self.schema).")
    }
  }

  /// What is wrong with a file, in the words of one who wrote it.
  private static func reason(_ error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): return "it has no '\(key.stringValue)'"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let place = context.codingPath.map(\.stringValue).joined(separator: ".")
      return place.isEmpty ? "it is no object" : "'\(place)' is of another kind"
    default: return "it is not JSON"
    }
  }

  /// The manifest as a file.
  var json: JSON {
    func list(_ parts: [Part]) -> JSON {
      .array(parts.map { .object([("path", .string($0.path)), ("sha256", .string($0.sha256))]) })
    }
    return .object([
      ("schema", .string(schema)), ("version", .string(version)),
      ("graphviz", .optional(graphviz)), ("folder", .string(folder)),
      ("arguments", .array(arguments.map { .string($0) })), ("graph", .optional(graph)),
      (
        "screen",
        .object([
          ("isTerminal", .bool(screen.isTerminal)),
          ("width", screen.width.map { .int($0) } ?? .null),
          ("hasColor", .bool(screen.hasColor)),
        ])
      ),
      ("data", list(data)),
      (
        "answer",
        .object([
          ("status", .int(Int(answer.status))), ("length", .int(answer.length)),
          ("sha256", .string(answer.sha256)),
        ])
      ),
      ("files", list(files)),
    ])
  }
}

extension Manifest {
  /// A folder as seen from another.
  static func way(from folder: URL, to other: URL) -> String {
    let from = folder.standardizedFileURL.resolvingSymlinksInPath().pathComponents
    let to = other.standardizedFileURL.resolvingSymlinksInPath().pathComponents
    let shared = zip(from, to).prefix { $0 == $1 }.count
    let up = Array(repeating: "..", count: from.count - shared)
    let way = (up + to[shared...]).joined(separator: "/")
    return way.isEmpty ? "." : way
  }
}
