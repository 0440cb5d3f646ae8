import Foundation

/// Files of which only so much is read as they may hold.
enum BoundedFile {
  /// Why the bytes are not there.
  enum Refusal: Error {
    case unreadable, tooLong
  }

  /// The bytes of a file that has not more than a number of them.
  ///
  /// - Throws: ``Refusal``; what is longer is not read to its end.
  static func bytes(of path: String, most: Int) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      let file = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? file.close() }
      while bytes.count <= most,
        let part = try file.read(upToCount: most + 1 - bytes.count), !part.isEmpty
      {
        bytes += part
      }
    } catch {
      throw .unreadable
    }
    if bytes.count > most { throw .tooLong }
    return bytes
  }
}
