/// A way to write a graph in files.
///
/// Formats are an open family: each is a small type with a static member, so that a call reads
/// `Graph(contentsOf: url, as: .yaml)`. A format of your own conforms to this protocol, is named
/// where it is used, and reports what it finds as ``Finding/Problem/other(_:severity:)`` where no
/// other problem says it.
public protocol GraphFormat: Sendable {
  /// The extensions of its files, without the dot; the first is the usual one.
  ///
  /// A folder holds the files with the first of them.
  var fileExtensions: [String] { get }

  /// Reads the files of one data set.
  ///
  /// Whatever the files hold, the answer is a reading: mistakes are its findings.
  func reading(of input: GraphInput) -> GraphReading
}
