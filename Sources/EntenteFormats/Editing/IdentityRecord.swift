public import Entente

/// A statement that entities are one, put into the files of a data set.
///
/// One line is added and nothing else is touched: to the list under `same` where a file has it, else
/// at the end of the file that has the title.
public struct IdentityRecord: Sendable {
  /// The change to be made.
  public let edit: Edit

  /// Prepares the change.
  ///
  /// - Throws: ``GraphReadingError`` where the data set has errors, or would have them.
  /// - Complexity: O(*n*) in the bytes of the files.
  public init(_ identity: Identity, in path: String) throws(GraphReadingError) {
    if Set(identity.entities).count < 2 {
      throw .hasErrors([Finding(file: path, problem: .loneIdentity)])
    }
    let title = "same " + identity.entities.map(\.rawValue).joined(separator: " ")
    switch InputFiles(at: path, as: nil) {
    case .refused(let finding): throw .hasErrors([finding])
    case .found(let input, let format, passedOver: _):
      let changed =
        format is YAMLFormat
        ? [try Self.withLine(identity, in: input)]
        : try Self.rewritten(identity, input, as: format)
      var after = input
      for file in changed {
        if let number = input.files.firstIndex(where: { $0.name == file.name }) {
          after.files[number] = file
        }
      }
      let reading = format.reading(of: after)
      if reading.graph == nil { throw .hasErrors(reading.findings) }
      edit = Edit(title, files: changed.map { Edit.File(path: $0.name, bytes: $0.bytes) })
    }
  }
}

extension IdentityRecord {
  /// The YAML file that takes the line, with it.
  private static func withLine(
    _ identity: Identity, in input: GraphInput
  ) throws(GraphReadingError) -> GraphFile {
    let trees = input.files.map { YAMLParser.document(named: $0.name, bytes: $0.bytes) }
    let number =
      trees.firstIndex { $0.value(of: FileKey.same.rawValue, in: $0.root) != nil }
      ?? trees.firstIndex { $0.value(of: FileKey.title.rawValue, in: $0.root) != nil } ?? 0
    let tree = trees[number]
    let line = "- " + YAMLWriter.line(of: identity.written)
    if let list = tree.value(of: FileKey.same.rawValue, in: tree.root), tree[list].kind == .list,
      let last = tree.lastItem(of: list),
      let indent = tree.blockIndent(ofItem: last)
    {
      let end = tree.lineEnd(after: tree.end(of: last))
      return tree.file(
        inserting: String(repeating: " ", count: indent) + line, at: end)
    }
    if tree.value(of: FileKey.same.rawValue, in: tree.root) == nil {
      return tree.file(inserting: "\nsame:\n  " + line, at: tree.size)
    }
    var reader = DataSetReader([tree], isFolder: false)
    reader.checksReferences = false
    var contents = try reader.contents()
    contents.identities.append(identity)
    return GraphFile(name: tree.name, bytes: YAMLWriter.text(of: contents.value, from: tree))
  }

  /// The files of another format, written anew.
  private static func rewritten(
    _ identity: Identity, _ input: GraphInput, as format: any GraphFormat
  ) throws(GraphReadingError) -> [GraphFile] {
    let reading = format.reading(of: input)
    guard var graph = reading.graph else { throw .hasErrors(reading.findings) }
    let name = input.files.first?.name ?? ""
    do {
      try graph.insert(identity)
    } catch {
      throw .hasErrors([Finding(file: name, problem: problem(of: error))])
    }
    guard let files = input.replaced(by: graph, as: format) else {
      throw .hasErrors([Finding(file: name, problem: .noPlaceForIdentity)])
    }
    return files
  }

  private static func problem(of error: GraphError) -> Finding.Problem {
    if case .unknownEntity(let id, let suggestion) = error {
      return .unknownEntity(id.rawValue, suggestion: suggestion)
    }
    return .other(error.description, severity: .error)
  }
}

extension DocumentTree {
  /// How far the dash of an item is indented; nothing where the item stands in brackets.
  fileprivate func blockIndent(ofItem item: Int) -> Int? {
    var start = Int(self[item].start)
    while start > 0, !Byte.isBreak(bytes[start - 1]) { start -= 1 }
    let indent = bytes[start...].prefix { $0 == Byte.space }.count
    return bytes[start + indent] == Byte.dash ? indent : nil
  }

  /// Where the line of a position ends, before its break.
  fileprivate func lineEnd(after position: Int) -> Int {
    var end = position
    while end < size, !Byte.isBreak(bytes[end]) { end += 1 }
    return end
  }

  /// The file with a line put in where one ends, its breaks like those of the file.
  fileprivate func file(inserting text: String, at end: Int) -> GraphFile {
    var changed = Array(bytes[..<size])
    let firstBreak = changed.firstIndex(of: Byte.lineFeed) ?? 0
    let isReturned = firstBreak > 0 && changed[firstBreak - 1] == Byte.carriageReturn
    let lineBreak = isReturned ? "\r\n" : "\n"
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: lineBreak)
    let atEnd = end == size
    let isOpen = atEnd && size > 0 && !Byte.isBreak(changed[size - 1])
    let added =
      atEnd ? (isOpen ? lineBreak : "") + lines + lineBreak : lineBreak + lines
    changed.insert(contentsOf: added.utf8, at: end)
    return GraphFile(name: name, bytes: changed)
  }
}
