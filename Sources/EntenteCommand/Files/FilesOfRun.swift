import Foundation

/// What a command reads and what it writes, so that no file is lost without a word.
///
/// ```swift
/// var files = FilesOfRun()
/// files.reads(data: "ties", as: "what is drawn")
/// try files.writes("ties/relations.csv", by: "--refs")      // refused
/// ```
struct FilesOfRun {
  private var read: [FilePlace: String] = [:]
  private var written: [FilePlace: String] = [:]

  /// Folders of data, the ending of the files that are read in them, and how the user names them.
  private var folders: [FilePlace: (ending: String, path: String)] = [:]
}

extension FilesOfRun {
  /// Notes a file that is read, and what it is: "the theme".
  mutating func reads(_ path: String, as role: String) {
    if path != "-" { read[FilePlace(path)] = role }
  }

  /// Notes a data set that is read: a file, or all files of a folder that belong to it.
  mutating func reads(data path: String, as role: String) {
    reads(path, as: role)
    guard case .folder = FileSort(of: path) else { return }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let ending = names.contains { $0.hasSuffix(".yaml") } ? ".yaml" : ".csv"
    folders[FilePlace(path)] = (ending, path)
    for name in names where name.hasSuffix(ending) && !name.hasPrefix(".") {
      reads(path + "/" + name, as: "a part of " + role)
    }
  }

  /// Notes a file that is to be written by an option.
  ///
  /// - Throws: ``Failure`` where it is read or written already, or would become a part of the data.
  mutating func writes(_ path: String, by option: String) throws {
    let place = FilePlace(path)
    if let role = read[place] {
      throw Failure(
        .usage, "'\(path)' is \(role), and \(option) would write over it. Name another file.")
    }
    let name = URL(filePath: path).lastPathComponent
    if let folder = folders[FilePlace(Self.folder(of: path))], name.hasSuffix(folder.ending) {
      throw Failure(
        .usage,
        "'\(path)' would become a part of the data in '\(folder.path)'. "
          + "Name a file in another folder.")
    }
    if let other = written.updateValue(option, forKey: place) {
      throw Failure(
        .usage,
        "'\(path)' would be written twice, by "
          + (other == option ? "two \(option)" : "\(other) and \(option)")
          + ". Name another file.")
    }
  }

  private static func folder(of path: String) -> String {
    URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
  }
}
