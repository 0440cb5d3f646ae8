internal import Foundation

/// The files that a path leads to, read into memory.
enum InputFiles {
  /// The files, and how to read them.
  case found([GraphFile], any GraphFormat, isFolder: Bool)

  /// Nothing that can be read, and why.
  case refused(Finding)

  init(at path: String, as format: (any GraphFormat)?) {
    do {
      self = try Self.found(at: path, as: format)
    } catch {
      self = .refused(Finding(file: path, problem: error.problem))
    }
  }

  private struct Refusal: Error {
    var problem: Finding.Problem
  }

  private static func found(
    at path: String, as format: (any GraphFormat)?
  ) throws(Refusal) -> InputFiles {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw Refusal(problem: .noSuchFile(path))
    }
    if isFolder.boolValue {
      let format = format ?? usualFormat(ofFolder: path)
      var files: [GraphFile] = []
      for file in try paths(inFolder: path, of: format) { files.append(try read(file)) }
      return .found(files, format, isFolder: true)
    }
    let fileExtension = URL(filePath: path).pathExtension
    guard let format = format ?? KnownFormats.format(forExtension: fileExtension) else {
      throw Refusal(problem: .unknownFormat(path, known: KnownFormats.fileExtensions))
    }
    return .found([try read(path)], format, isFolder: false)
  }

  /// Tables where a folder has those of a data set and nothing in YAML; otherwise YAML.
  private static func usualFormat(ofFolder path: String) -> any GraphFormat {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let hasTables = names.contains { name in
      [CSVTable.entities, .relations].contains { $0.fileName == name }
    }
    return hasTables && !names.contains { $0.hasSuffix(".yaml") } ? .csv : .yaml
  }

  /// The files of a folder in the order of their names; hidden ones are left out.
  private static func paths(
    inFolder path: String, of format: any GraphFormat
  ) throws(Refusal) -> [String] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path)
    } catch {
      throw Refusal(problem: .unreadable(path))
    }
    let fileExtension = format.fileExtensions.first ?? ""
    let folder = path.hasSuffix("/") ? path : path + "/"
    let files = names.filter { !$0.hasPrefix(".") && $0.hasSuffix("." + fileExtension) }.sorted()
      .map { folder + $0 }
      .filter { file in
        var isFolder: ObjCBool = false
        return !FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
          || !isFolder.boolValue
      }
    if files.isEmpty {
      throw Refusal(problem: .emptyFolder(path, extensions: [fileExtension]))
    }
    return files
  }

  private static func read(_ path: String) throws(Refusal) -> GraphFile {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    if let size = attributes?[.size] as? Int, size > GraphFile.largest {
      throw Refusal(problem: .tooLarge(path, limit: GraphFile.largest))
    }
    let data: Data
    do {
      data = try Data(contentsOf: URL(filePath: path))
    } catch {
      throw Refusal(problem: .unreadable(path))
    }
    if data.count > GraphFile.largest {
      throw Refusal(problem: .tooLarge(path, limit: GraphFile.largest))
    }
    return GraphFile(name: path, bytes: [UInt8](data))
  }
}
