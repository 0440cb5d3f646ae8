/// The files of a data set, and what they are in their one canonical form.
///
/// ```swift
/// let formatting = try Formatting(at: "fr-kz")
/// formatting.changes.map(\.path)        // the files that are not in canonical form
/// ```
public struct Formatting: Sendable {
  /// How many files there are.
  public let fileCount: Int

  /// The files that are not in canonical form, and what they are to hold.
  public let changes: [Edit.File]

  /// Reads the files of a data set and formats each.
  ///
  /// YAML keeps its comments, and one file of several may name what another declares.
  ///
  /// - Throws: ``GraphReadingError``, with the mistakes of all files.
  /// - Complexity: O(*n*) in the bytes of the files.
  public init(at path: String) throws(GraphReadingError) {
    switch InputFiles(at: path, as: nil) {
    case .refused(let finding): throw .hasErrors([finding])
    case .found(let files, let format, let isFolder):
      let formatted = try Self.formatted(GraphInput(files, isFolder: isFolder), as: format)
      fileCount = files.count
      let before = Dictionary(
        files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      changes = formatted.filter { before[$0.name] != $0.bytes }
        .map { Edit.File(path: $0.name, bytes: $0.bytes) }
    }
  }

  private static func formatted(
    _ input: GraphInput, as format: any GraphFormat
  ) throws(GraphReadingError) -> [GraphFile] {
    guard let yaml = format as? YAMLFormat else { return try rewritten(input, as: format) }
    var findings: [Finding] = []
    var formatted: [GraphFile] = []
    for file in input.files {
      do {
        formatted.append(try yaml.formatted(file))
      } catch .hasErrors(let errors) {
        findings += errors
      }
    }
    if !findings.isEmpty { throw .hasErrors(findings) }
    return formatted
  }

  /// The files as the format writes the graph that they hold.
  private static func rewritten(
    _ input: GraphInput, as format: any GraphFormat
  ) throws(GraphReadingError) -> [GraphFile] {
    let reading = format.reading(of: input)
    guard let graph = reading.graph else { throw .hasErrors(reading.findings) }
    guard let format = format as? any WritableGraphFormat, format.writesFolder == input.isFolder
    else { return input.files }
    let output = format.output(of: graph).files
    if !input.isFolder, let file = output.first, let old = input.files.first {
      return [GraphFile(name: old.name, bytes: file.bytes)]
    }
    let folder = input.files.first?.name.prefix { _ in true } ?? ""
    let end = folder.lastIndex(of: "/").map { folder.index(after: $0) } ?? folder.startIndex
    return output.map { GraphFile(name: folder[..<end] + $0.name, bytes: $0.bytes) }
  }
}
