import Foundation

/// A file by whatever name it is called: two paths, a link and what it leads to are one place.
///
/// What is there is known by its number on the disk; what is not there yet by its folder and its name.
enum FilePlace: Hashable {
  case file(disk: UInt64, number: UInt64)
  case new(disk: UInt64, folder: UInt64, name: String)
  case nowhere(String)

  /// The place that a path leads to.
  init(_ path: String) {
    if let (disk, number) = Self.numbers(of: path) {
      self = .file(disk: disk, number: number)
      return
    }
    let url = URL(filePath: path)
    let folder = url.deletingLastPathComponent().path(percentEncoded: false)
    if let (disk, number) = Self.numbers(of: folder) {
      self = .new(disk: disk, folder: number, name: url.lastPathComponent)
    } else {
      self = .nowhere(url.standardizedFileURL.path(percentEncoded: false))
    }
  }

  private static func numbers(of path: String) -> (disk: UInt64, number: UInt64)? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    return (UInt64(truncatingIfNeeded: facts.st_dev), UInt64(facts.st_ino))
  }
}

/// Whether a path leads to an ordinary file, to something else, or nowhere.
enum FileSort {
  case ordinary, folder, other, missing

  init(of path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      self = .missing
      return
    }
    switch facts.st_mode & S_IFMT {
    case S_IFREG: self = .ordinary
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}
