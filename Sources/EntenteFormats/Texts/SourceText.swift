public import Entente
internal import Foundation

/// The text of a source, for readers who have it: the lines that citations name.
///
/// ```swift
/// let text = try SourceText(of: source, at: "article.txt")
/// text.lines(of: Citation("overview", at: "line 47"))      // the 47th line
/// ```
public struct SourceText: Sendable {
  /// The source.
  public let source: Source

  /// The lines of the text, the first at 0.
  public let lines: [String]

  /// Whether the file is the one that the data set was made from, by its digest, or else by its
  /// number of lines; nothing where the data set gives neither.
  public let isGenuine: Bool?

  /// Reads the text of a source.
  ///
  /// - Throws: ``SourceTextError`` where the file cannot be read.
  /// - Complexity: O(*n*) in the bytes of the file.
  public init(of source: Source, at path: String) throws(SourceTextError) {
    let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int
    guard let size, size <= GraphFile.largest,
      let data = FileManager.default.contents(atPath: path)
    else { throw .unreadable(path) }
    self.source = source
    let bytes = [UInt8](data)
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
      .map(String.init)
    self.lines = lines
    let lineCount = lines.last == "" ? lines.count - 1 : lines.count
    isGenuine =
      source.sha256.map { $0.lowercased() == SHA256.digest(of: bytes) }
      ?? source.lineCount.map { $0 == lineCount }
  }

  /// The lines that a citation of the source names, each with its number; none where it names a
  /// page, or lines that are not there.
  public func lines(of citation: Citation) -> [(number: Int, text: String)] {
    guard citation.source == source.id, let range = citation.lines else { return [] }
    return range.clamped(to: 1...max(1, lines.count)).compactMap { number in
      range.contains(number) && number <= lines.count ? (number, lines[number - 1]) : nil
    }
  }
}

extension SourceText {
  /// The texts at a path: of the source whose file has that name, or of all whose files are in the
  /// folder.
  ///
  /// - Throws: ``SourceTextError``.
  public static func texts(
    of graph: Graph, at path: String
  ) throws(SourceTextError) -> [SourceText] {
    let files = graph.sources.compactMap(\.file)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .unreadable(path)
    }
    var texts: [SourceText] = []
    let url = URL(filePath: path)
    for source in graph.sources {
      guard let file = source.file else { continue }
      let place = isFolder.boolValue ? url.appending(path: file).path(percentEncoded: false) : path
      let isMeant =
        isFolder.boolValue
        ? FileManager.default.fileExists(atPath: place)
        : URL(filePath: file).lastPathComponent == url.lastPathComponent
      if isMeant { texts.append(try SourceText(of: source, at: place)) }
    }
    if texts.isEmpty { throw .unknownFile(path, known: files) }
    return texts
  }
}
