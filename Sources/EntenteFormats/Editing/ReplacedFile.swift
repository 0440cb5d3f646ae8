public import Entente
internal import Foundation

/// A file that is to hold a graph, such as that of several data sets.
///
/// Where it is there already, its comments stay with the entries they belong to.
///
/// ```swift
/// let (edit, losses) = try ReplacedFile(graph, at: "fr-kz.yaml").edit(titled: "merge other.yaml")
/// try EditHistory(of: "fr-kz.yaml").apply(edit)
/// ```
public struct ReplacedFile: Sendable {
  private let graph: Graph
  private let path: String

  /// A graph, and the path to write it to.
  public init(_ graph: Graph, at path: String) {
    self.graph = graph
    self.path = path
  }

  /// The change that writes the file, and what the format cannot hold.
  ///
  /// - Throws: ``GraphWritingError`` where the format of the path is not known.
  /// - Complexity: O(*n* + *m*) in the entities and relations.
  public func edit(
    titled title: String
  ) throws(GraphWritingError) -> (edit: Edit, losses: [Loss]) {
    let ending = URL(filePath: path).pathExtension
    guard let format = KnownFormats.writable(forExtension: ending), !format.writesFolder else {
      let known = KnownFormats.writableFileExtensions
      throw .unknownFormat(path: path, known: known)
    }
    let output = format.output(of: graph)
    let bytes = output.files.first?.bytes ?? []
    let commented = format is YAMLFormat ? withComments() : nil
    return (
      Edit(title, files: [Edit.File(path: path, bytes: commented ?? bytes)]), output.losses
    )
  }

  /// The file with the comments of the one that it replaces, if that can be read.
  private func withComments() -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let tree = YAMLParser.document(named: path, bytes: [UInt8](data))
    if tree.comments.isEmpty || !tree.problems.isEmpty { return nil }
    return YAMLWriter.text(of: DataSetContents(of: graph.portable().0).value, from: tree)
  }
}
