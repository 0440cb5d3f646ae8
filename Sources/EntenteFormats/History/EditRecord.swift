internal import Foundation
internal import WholeFiles

/// What a change did to files, as it is kept.
struct EditRecord: Codable {
  var title: String
  var files: [File]

  /// A file: what it held before, nothing where it was not there, and the
  /// SHA-256 digest of what it holds after.
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

  /// A number with leading zeros, so that names stand in order.
  static func text(ofNumber number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// The number that a text stands for as ``text(ofNumber:)`` writes it, with another behind it.
  static func number(in text: some StringProtocol) -> Int? {
    guard let number = Int(text), 0..<Int.max ~= number, self.text(ofNumber: number) == text else {
      return nil
    }
    return number
  }
}
