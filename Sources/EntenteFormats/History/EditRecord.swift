internal import Foundation
internal import WholeFiles

/// What a change did to files, as it is kept.
struct EditRecord: Codable {
  var title: String
  var files: [File]

  /// A file: what it held before, nothing where it was not there, and a digest of what it holds after.
  struct File: Codable {
    var path: String
    var before: Data?
    var after: String
  }

  init(title: String, files: [File]) {
    self.title = title
    self.files = files
  }

  /// Reads a record; nothing where it is none.
  init?(_ data: Data) {
    guard let record = try? PropertyListDecoder().decode(EditRecord.self, from: data) else {
      return nil
    }
    self = record
  }

  /// The record as bytes.
  func bytes(for path: String) throws(WriteError) -> [UInt8] {
    let encoder = PropertyListEncoder()
    encoder.outputFormat = .binary
    guard let data = try? encoder.encode(self) else {
      throw WriteError(path: path, reason: "the record of the change cannot be made")
    }
    return [UInt8](data)
  }

  /// The length and the 64-bit FNV-1a hash (Fowler, Noll and Vo) of some bytes.
  static func digest(of bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return "\(bytes.count)-\(String(hash, radix: 16))"
  }

  /// A number with leading zeros, so that names stand in order.
  static func text(ofNumber number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
