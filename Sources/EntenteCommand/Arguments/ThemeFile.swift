import Entente
import EntenteDrawing
import EntenteFormats
import Foundation

/// `--theme`: a theme by name, or a file that says what differs from one.
struct ThemeFile {
  let path: String

  /// The endings by which a file is told from a name.
  private static let endings: Set<String> = ["yaml", "yml", "json"]

  /// Whether a word names a file: it ends like one, or says in which folder it is.
  static func isFile(_ word: String) -> Bool {
    word.contains("/") || endings.contains(URL(filePath: word).pathExtension.lowercased())
  }

  /// The theme: the one of the key `base`, or else paper, and on it what the file says.
  ///
  /// - Throws: ``Failure`` after all mistakes of the file are listed.
  func theme(for vocabulary: Vocabulary) throws -> Theme {
    let bytes = try bytes()
    try RunRecord.reads(bytes, from: path)
    var file = SettingsFile(named: path, bytes: bytes)
    var theme = Theme.paper
    theme.name = "own"
    // The base comes first, wherever it stands.
    let settings =
      file.settings.filter { $0.path == ["base"] } + file.settings.filter { $0.path != ["base"] }
    for setting in settings {
      do throws(ThemeError) {
        try theme.set(setting.path, to: setting.values, vocabulary: vocabulary)
      } catch {
        file.report(error.description, at: error.place(in: setting), of: setting)
      }
    }
    let sizes = settings.last { ["small-size", "name-size"].contains($0.path.first) }
    if let sizes {
      do throws(ThemeError) {
        try theme.checkSizes()
      } catch {
        file.report(error.description, at: error.place(in: sizes), of: sizes)
      }
    }
    let findings = file.findings
    if !findings.isEmpty { throw Failure(findings, in: path) }
    return theme
  }

  /// More bytes than any theme has: what goes on is another sort of file, or has no end.
  private static let mostBytes = 1_000_000

  private func bytes() throws -> [UInt8] {
    do {
      return try BoundedFile.bytes(of: path, most: Self.mostBytes)
    } catch {
      switch error {
      case .unreadable:
        throw Failure(
          .noInput,
          "The theme '\(path)' cannot be read. Name a file that is there, or one of "
            + Theme.all.map(\.name).joined(separator: ", ") + ".")
      case .tooLong:
        throw Failure(.data, "'\(path)' is longer than a megabyte, and no theme is.")
      }
    }
  }
}

extension ThemeError {
  /// The part of a setting that is wrong.
  fileprivate func place(in setting: SettingsFile.Setting) -> SettingsFile.Place {
    switch self {
    case .unknownTheme: .value(0)
    case .unknownKey(_, let depth, _): .key(depth)
    case .unfitValue(_, _, let number, _): .value(number)
    case .wrongCount: .key(setting.path.count - 1)
    case .smallAboveNames: .value(0)
    }
  }
}
