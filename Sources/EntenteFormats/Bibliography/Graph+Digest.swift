public import Entente

extension Graph {
  /// The SHA-256 digest of the graph as JSON, in hexadecimal digits (FIPS 180-4).
  ///
  /// It is that of the file which ``JSONFormat`` writes, so anybody can check it; comments and the
  /// layout of the files that were read do not change it.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  public var digest: String {
    SHA256.digest(of: JSONFormat().output(of: self).files.flatMap(\.bytes))
  }
}
