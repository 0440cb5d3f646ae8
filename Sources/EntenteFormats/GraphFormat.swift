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

/// What is to be read as one data set.
public struct GraphInput: Sendable {
  /// The files, in their order.
  public var files: [GraphFile]

  /// Whether they are all the files of a folder.
  public var isFolder: Bool

  /// Whether the graph is also looked through for doubts, such as a source that nothing cites.
  ///
  /// That takes longer than reading, and only those who mend a data set need it.
  public var isReviewed: Bool

  /// Creates an input.
  public init(_ files: [GraphFile], isFolder: Bool = false, isReviewed: Bool = false) {
    self.files = files
    self.isFolder = isFolder
    self.isReviewed = isReviewed
  }
}

/// A file to be read: its bytes, and its name for findings.
public struct GraphFile: Sendable {
  /// The largest file that is read, in bytes.
  public static let largest = 512_000_000

  /// The name, as the user gave it.
  public var name: String

  /// The contents.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

/// The formats that this library knows by their extensions.
enum KnownFormats {
  static let all: [any GraphFormat] = [YAMLFormat(), JSONFormat(), CSVFormat()]

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
