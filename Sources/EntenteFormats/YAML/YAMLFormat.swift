/// Data sets in a strict subset of YAML 1.2.
///
/// ```yaml
/// entente: 1
/// title: France–Kazakhstan
/// sources:
///   overview: {type: article}
/// entities:
///   france:     {kind: state, name: {en: France, kk: Франция}}
///   kazakhstan: {kind: state, name: {en: Kazakhstan, kk: Қазақстан}}
/// relations:
///   - {from: france, relation: recognises, to: kazakhstan, when: 1992-01-07, cite: [{overview: line 47}]}
/// ```
///
/// Block maps and lists, one-line maps and lists in brackets, plain and quoted texts, comments; every
/// value is text. What else YAML has is a finding that says what to write instead. Whatever is
/// accepted, any YAML reader reads as the same tree.
public struct YAMLFormat: GraphFormat {
  /// Creates the format.
  public init() {}

  /// `yaml`, and `yml` for a single file.
  public var fileExtensions: [String] { ["yaml", "yml"] }

  /// Reads the files of one data set.
  ///
  /// - Complexity: O(*n*) in the bytes of the files.
  public func reading(of input: GraphInput) -> GraphReading {
    var reader = DataSetReader(
      input.files.map { YAMLParser.document(named: $0.name, bytes: $0.bytes) },
      isFolder: input.isFolder)
    reader.isReviewed = input.isReviewed
    reader.progress = ReadingProgress(after: 0.45, input.progress)
    return reader.reading()
  }
}

extension GraphFormat where Self == YAMLFormat {
  /// Data sets in a strict subset of YAML 1.2.
  public static var yaml: Self { YAMLFormat() }
}
