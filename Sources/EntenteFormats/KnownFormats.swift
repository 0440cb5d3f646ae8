/// The formats that this library knows by their extensions.
enum KnownFormats {
  static let all: [any GraphFormat] = [YAMLFormat(), JSONFormat(), CSVFormat(), DOTFormat()]

  static var fileExtensions: [String] { all.flatMap(\.fileExtensions) }

  static func writable(forExtension fileExtension: String) -> (any WritableGraphFormat)? {
    format(forExtension: fileExtension) as? any WritableGraphFormat
  }

  static var writableExtensions: [String] {
    all.filter { $0 is any WritableGraphFormat }.flatMap(\.fileExtensions)
  }

  /// The extensions of the formats in which a graph is one file.
  static var writableFileExtensions: [String] {
    all.filter { ($0 as? any WritableGraphFormat)?.writesFolder == false }.flatMap(\.fileExtensions)
  }

  static func format(forExtension fileExtension: String) -> (any GraphFormat)? {
    all.first { $0.fileExtensions.contains(fileExtension.lowercased()) }
  }
}
