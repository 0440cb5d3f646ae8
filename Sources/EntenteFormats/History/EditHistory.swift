internal import Foundation
internal import WholeFiles

/// The changes that commands made to a data set, so that the last one can be taken back to the byte.
///
/// They are recorded beside the data, in a hidden folder `.entente-undo`: of each file that a change
/// touched what it held before, and a digest of what it held after. A record is complete before the
/// first file is changed.
///
/// ```swift
/// let history = EditHistory(of: "fr-kz.yaml")
/// try history.apply(edit)
/// try history.undo()          // the files are as before
/// ```
public struct EditHistory: Sendable {
  /// How many changes are kept.
  public static let limit = 20

  private let path: String
  private let name: String

  /// The folder that the data set lies in, and the one of its records.
  private let home: String
  private let folder: String

  /// The history of a data set: a file or a folder.
  public init(of path: String) {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.path = path
    let url = URL(filePath: path).standardizedFileURL
    name = url.lastPathComponent
    home = url.deletingLastPathComponent().path(percentEncoded: false)
    folder = home + ".entente-undo/"
  }
}

extension EditHistory {
  /// Records a change, and makes it: every file is written whole, or none.
  ///
  /// - Throws: ``GraphWritingError``; the files are then as before.
  public func apply(_ edit: Edit) throws(GraphWritingError) {
    try LongLine.check(edit.files.map { (path: $0.path, bytes: $0.bytes) })
    let files = edit.files.map { file in
      EditRecord.File(
        path: recordedPath(of: file.path),
        before: FileManager.default.contents(atPath: file.path),
        after: SHA256.digest(of: file.bytes))
    }
    let record = EditRecord(title: edit.title, files: files)
    let recordPath = place(of: (numbers.last ?? 0) + 1)
    do {
      try makeFolder()
      try WholeFiles.write(try record.bytes(for: recordPath), to: recordPath, isPrivate: true)
    } catch {
      removeFolderIfEmpty()
      throw .notWritten(path: error.path, reason: error.reason)
    }
    do {
      try WholeFiles.write(edit.files.map { (path: $0.path, bytes: $0.bytes) })
    } catch {
      try? WholeFiles.remove(recordPath)
      removeFolderIfEmpty()
      throw .notWritten(path: error.path, reason: error.reason)
    }
    for number in numbers.dropLast(Self.limit) { try? WholeFiles.remove(place(of: number)) }
  }

  /// Takes the last change back: its files hold again what they held before, to the byte, and those
  /// it made are gone.
  ///
  /// - Parameter overwriting: Whether changes made since are given up.
  /// - Returns: What was taken back.
  /// - Throws: ``UndoError``.
  @discardableResult
  public func undo(overwriting: Bool = false) throws(UndoError) -> String {
    guard let number = numbers.last else { throw .nothingRecorded(path: path) }
    let place = place(of: number)
    guard let data = FileManager.default.contents(atPath: place),
      let record = EditRecord(data)
    else { throw .damagedRecord(path: place) }
    for file in record.files where !overwriting {
      let path = presentPath(of: file.path)
      let present = FileManager.default.contents(atPath: path)
      // A process that was ended in the middle has recorded the change but not made it.
      if present == file.before { continue }
      guard let present, SHA256.digest(of: [UInt8](present)) == file.after else {
        throw .changedSince(path: path, title: record.title)
      }
    }
    do {
      try WholeFiles.write(
        record.files.compactMap { file in
          file.before.map { (path: presentPath(of: file.path), bytes: [UInt8]($0)) }
        })
      for file in record.files where file.before == nil {
        try WholeFiles.remove(presentPath(of: file.path))
      }
      try WholeFiles.remove(place)
    } catch {
      throw .notWritten(.notWritten(path: error.path, reason: error.reason))
    }
    removeFolderIfEmpty()
    return record.title
  }

  /// What was done to the data set, the last change first.
  public var titles: [String] {
    numbers.reversed().compactMap { number in
      FileManager.default.contents(atPath: place(of: number)).flatMap { EditRecord($0)?.title }
    }
  }
}

extension EditHistory {
  /// The numbers of the records, in their order.
  private var numbers: [Int] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.compactMap { record in
      record.hasPrefix(name + ".") ? EditRecord.number(in: record.dropFirst(name.count + 1)) : nil
    }
    .sorted()
  }

  private func place(of number: Int) -> String {
    folder + name + "." + EditRecord.text(ofNumber: number)
  }

  /// The path of a file as records hold it: from the folder of the data set on, so that both may
  /// be moved together.
  private func recordedPath(of path: String) -> String {
    let path = URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    return path.hasPrefix(home) ? String(path.dropFirst(home.count)) : path
  }

  private func presentPath(of recorded: String) -> String {
    recorded.hasPrefix("/") ? recorded : home + recorded
  }

  private func makeFolder() throws(WriteError) {
    if FileManager.default.fileExists(atPath: folder) { return }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    } catch {
      throw WriteError(
        path: folder, reason: "no folder can be made there for the record of the change")
    }
  }

  private func removeFolderIfEmpty() {
    let rest = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? ["?"]
    if rest.isEmpty { try? FileManager.default.removeItem(atPath: folder) }
  }
}
