/// The files of a data set, and what they are in their one canonical form.
///
/// ```swift
/// let formatting = try Formatting(at: "fr-kz")
/// formatting.changes.map(\.path)        // the files that are not in canonical form
/// ```
public struct Formatting: Sendable {
  /// The files that are not in canonical form, and what they are to hold.
  public let changes: [Edit.File]

  /// Reads the files of a data set and formats each.
  ///
  /// YAML and DOT keep their comments, and one file of several may name what another declares.
  ///
  /// - Throws: ``GraphReadingError``, with the mistakes of all files.
  /// - Complexity: O(*n*) in the bytes of the files.
  public init(at path: String) throws(GraphReadingError) {
    switch InputFiles(at: path, as: nil) {
    case .refused(let finding): throw .hasErrors([finding])
    case .found(let input, let format, passedOver: _):
      let formatted = try Self.formatted(input, as: format)
      let before = Dictionary(
        input.files.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      changes = formatted.filter { before[$0.name] != $0.bytes }
        .map { Edit.File(path: $0.name, bytes: $0.bytes) }
    }
  }

  private static func formatted(
    _ input: GraphInput, as format: any GraphFormat
  ) throws(GraphReadingError) -> [GraphFile] {
    if !(format is YAMLFormat), !(format is DOTFormat) {
      return try rewritten(input, as: format)
    }
    var findings: [Finding] = []
    var formatted: [GraphFile] = []
    for file in input.files {
      do throws(GraphReadingError) {
        formatted.append(
          try format is DOTFormat ? DOTFormat().formatted(file) : YAMLFormat().formatted(file))
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
    return input.replaced(by: graph, as: format) ?? input.files
  }
}
