internal import WholeFiles

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A drawing as the bytes of a file, and what Graphviz remarked about it.
public struct RenderedFile: Sendable, Hashable {
  /// The file.
  public let bytes: [UInt8]
  /// What kind of file it is.
  public let format: Format
  /// Warnings only: an error is thrown.
  public let diagnostics: [Diagnostic]

  /// A file made by other means, such as a document written as it is.
  public init(bytes: [UInt8], format: Format, diagnostics: [Diagnostic] = []) {
    self.bytes = bytes
    self.format = format
    self.diagnostics = diagnostics
  }

  /// The file as text; of use for SVG, DOT, JSON and EPS.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes the file, whole or not at all.
  ///
  /// It is written under another name in the same folder and then renamed, so nobody ever sees half
  /// a picture and a failure leaves the old one. What is no ordinary file, such as `/dev/stdout`,
  /// is written to directly.
  ///
  /// - Throws: ``RenderError/notWritten(path:reason:)``.
  public func write(to url: URL) throws(RenderError) {
    do {
      try WholeFiles.write(bytes, to: url.path)
    } catch {
      throw .notWritten(path: error.path, reason: error.reason)
    }
  }
}
