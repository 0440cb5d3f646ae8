public import Entente
internal import Foundation

/// A file that takes the graph of several data sets.
///
/// Where it is there already, its comments stay with the entries they belong to.
public struct MergedFile: Sendable {
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
  public func change(_ title: String) throws(GraphWritingError) -> (Edit, [Loss]) {
    let ending = URL(filePath: path).pathExtension
    guard let format = KnownFormats.writable(forExtension: ending), !format.writesFolder else {
      let known = KnownFormats.writableFileExtensions
      throw .unknownFormat(path: path, known: known)
    }
    let output = format.output(of: graph)
    let bytes = output.files.first?.bytes ?? []
    let commented = format is YAMLFormat ? withComments(output.losses) : nil
    return (
      Edit(title, files: [Edit.File(path: path, bytes: commented ?? bytes)]), output.losses
    )
  }

  /// The file with the comments of the one that it replaces, if that can be read.
  private func withComments(_ losses: [Loss]) -> [UInt8]? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let tree = YAMLParser.document(named: path, bytes: [UInt8](data))
    if tree.comments.isEmpty || !tree.problems.isEmpty { return nil }
    return YAMLWriter.text(of: DataSetContents(of: graph.portable().0).value, from: tree)
  }
}
