import Entente
import Foundation
internal import EntenteFormats

/// What makes an answer again, and the digests by which it is known to be the same.
///
/// Nothing in it tells of the machine but what was typed: folders are named as seen from the file.
struct Manifest: Codable {
  /// A file, and the digest of its bytes.
  struct Part: Codable, Equatable {
    var path: String
    var sha256: String
  }

  /// A data set, and the digest of what it says: that of the JSON which `convert` makes of it.
  struct DataSet: Codable, Equatable {
    var path: String
    var sha256OfJSON: String
  }

  /// What went to standard output, and why there was no answer where there was none.
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
  var data: [DataSet]
  /// Other files that were read: drawings, themes, locks, texts of sources.
  var inputs: [Part]
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
      let version = try JSONDecoder().decode(Version.self, from: Data(bytes))
      guard version.schema == Self.schema else {
        throw Failure(
          .data,
          "'\(path)' is \(PrintableText.quoted(version.schema)), and this program reads "
            + "\(Self.schema).")
      }
      self = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        .data, "'\(path)' is no manifest: \(Self.reason(error)). '--manifest FILE' writes one.")
    }
  }

  /// The one thing that all manifests of all times have.
  private struct Version: Decodable {
    var schema: String
  }

  /// What is wrong with a file, in the words of one who wrote it.
  private static func reason(_ error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, _): return "it has no '\(key.stringValue)'"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let place = context.codingPath.map(\.stringValue).joined(separator: ".")
      return place.isEmpty ? "it is no object" : "'\(place)' is of another kind"
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      return "'\(context.codingPath.map(\.stringValue).joined(separator: "."))' cannot be that"
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
      (
        "data",
        .array(
          data.map {
            .object([("path", .string($0.path)), ("sha256OfJSON", .string($0.sha256OfJSON))])
          })
      ),
      ("inputs", list(inputs)),
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
  /// The folder in which a manifest stands, or that to which it leads.
  static func folder(of path: String) -> URL {
    URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent()
  }

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
