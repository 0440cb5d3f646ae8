internal import Foundation

/// The files that a path leads to, read into memory.
enum InputFiles {
  /// The files, how to read them, and warnings of files in the folder that are not read.
  case found(GraphInput, any GraphFormat, passedOver: [Finding])

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
      let names = try names(inFolder: path)
      let folder = path.hasSuffix("/") ? path : path + "/"
      let ending = format.fileExtensions.first ?? ""
      let paths = names.filter { $0.hasSuffix("." + ending) }.map { folder + $0 }
        .filter { !Self.isFolder($0) }
      if paths.isEmpty { throw Refusal(problem: .emptyFolder(path, extensions: [ending])) }
      var files: [GraphFile] = []
      for path in paths { files.append(try read(path)) }
      return .found(
        GraphInput(files, isFolder: true), format,
        passedOver: passedOver(names, inFolder: folder, as: format))
    }
    let fileExtension = URL(filePath: path).pathExtension
    guard let format = format ?? KnownFormats.format(forExtension: fileExtension) else {
      throw Refusal(problem: .unknownFormat(path, known: KnownFormats.fileExtensions))
    }
    return .found(GraphInput([try read(path)]), format, passedOver: [])
  }

  /// Tables where a folder has those of a data set and nothing in YAML; otherwise YAML.
  private static func usualFormat(ofFolder path: String) -> any GraphFormat {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let hasTables = names.contains { name in
      [CSVTable.entities, .relations].contains { $0.fileName == name }
    }
    return hasTables && !names.contains { $0.hasSuffix(".yaml") } ? .csv : .yaml
  }

  /// The names in a folder, in their order; hidden ones are left out.
  private static func names(inFolder path: String) throws(Refusal) -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: path)
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      throw Refusal(problem: .unreadable(path))
    }
  }

  /// Warnings of the files of a folder that only stand alone: their ending is not the usual one.
  private static func passedOver(
    _ names: [String], inFolder folder: String, as format: any GraphFormat
  ) -> [Finding] {
    let (usual, others) = (format.fileExtensions.first ?? "", format.fileExtensions.dropFirst())
    return names.filter { name in
      others.contains { name.hasSuffix("." + $0) } && !isFolder(folder + name)
    }
    .map { Finding(file: folder + $0, problem: .passedOverFile($0, ending: usual)) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
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
