import Graphviz
import Testing

/// Expects that the first graph of a file is read as Graphviz reads it, and that what we write of
/// it, faithful and canonical, says the same to Graphviz.
func expectAgreement(_ bytes: [UInt8]) throws {
  let reading = DOT.Reading(of: bytes)
  try #require(!reading.hasErrors, "\(reading.problems)")
  let document = try #require(reading.documents.first)
  #expect(try DOT.Document(document.dot()) == document)
  let content = try DOT.Content(document)
  let original = try GraphvizContents.reading(file: bytes, isLatin1: reading.isLatin1)
  let read = GraphvizContents(content)
  #expect(read.difference(from: original) == nil)
  let faithful = try GraphvizContents.reading(document.dot())
  #expect(faithful.difference(from: original) == nil)
  let canonical = try GraphvizContents.reading(content.dot())
  #expect(canonical.withoutEdgeOrder.difference(from: original.withoutEdgeOrder) == nil)
}

extension GraphvizContents {
  /// Lets Graphviz read a file; it is given our letters, for it keeps those of Latin-1 as they are.
  fileprivate static func reading(
    file bytes: [UInt8], isLatin1: Bool
  ) throws(RenderError) -> GraphvizContents {
    // Graphviz itself does not take a byte order mark before the first word.
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    guard isLatin1 else { return try reading(String(decoding: bytes, as: UTF8.self)) }
    let scalars = bytes.map { Unicode.Scalar($0) }
    var contents = try reading(String(String.UnicodeScalarView(scalars)))
    // What it is in now is what we say it is in.
    if contents.attributes["charset"] != nil { contents.attributes["charset"] = "UTF-8" }
    return contents
  }
}
