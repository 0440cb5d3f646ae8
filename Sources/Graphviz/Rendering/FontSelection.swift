internal import CGraphvizShims

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The fonts that a machine takes for a text.
///
/// ```swift
/// let fonts = try Renderer.fonts(["PT Sans Narrow", "Noto Sans"], for: "Ұлттық 日本")
/// fonts?.faces.first?.name     // "PT Sans Narrow", where it is installed
/// fonts?.missing               // ["日", "本"], where nothing has them
/// ```
public struct FontSelection: Sendable, Hashable {
  /// A font, and the characters for which it is taken.
  public struct Face: Sendable, Hashable {
    /// What the font calls its family; the name that was asked for, where it is one of them.
    public let name: String

    /// Whether it is one of the families that were asked for.
    public let isAsked: Bool

    /// The characters, in the order of the text.
    public let characters: [Unicode.Scalar]
  }

  /// The families that were asked for, the first first.
  public let asked: [String]

  /// The fonts that are taken; the first is that for all it has.
  public let faces: [Face]

  /// The characters that no font has, in the order of the text.
  public let missing: [Unicode.Scalar]
}

extension Renderer {
  /// The fonts that are taken for a text, where some families are asked for; nil where fontconfig,
  /// which cairo and pango ask, is not on this machine.
  ///
  /// Blanks, controls and characters that are not drawn, such as joiners, need no font.
  ///
  /// - Complexity: O(*k* *f*) for *k* different characters and *f* fonts; a few milliseconds.
  public static func fonts(
    _ families: [String], for text: String
  ) throws(RenderError) -> FontSelection? {
    var known: Set<Unicode.Scalar> = []
    let characters = text.unicodeScalars.filter { $0.needsFont && known.insert($0).inserted }
    return try GraphvizLibrary.shared.wait { library in
      .success(library.fonts(families, for: characters.map { $0 }))
    }
  }
}

extension GraphvizLibrary {
  fileprivate func fonts(
    _ families: [String], for characters: [Unicode.Scalar]
  ) -> FontSelection? {
    let asked = families.filter { !$0.isEmpty && !$0.contains { "\n\0".contains($0) } }
    var numbers = [Int32](repeating: -1, count: characters.count)
    let list = gvshim_fonts(
      asked.joined(separator: "\n"), characters.map(\.value), characters.count, &numbers)
    guard let list else { return nil }
    defer { free(list) }
    // A font without a family has a line, too, though an empty one.
    let lines = String(cString: list).split(separator: "\n", omittingEmptySubsequences: false)
    let faces = lines.dropLast().enumerated().map { number, line in
      let names = line.split(separator: "\t").map(String.init)
      let own = asked.first { name in names.contains { $0.lowercased() == name.lowercased() } }
      return FontSelection.Face(
        name: own ?? names.first ?? "", isAsked: own != nil,
        characters: zip(characters, numbers).filter { Int($0.1) == number }.map(\.0))
    }
    let missing = zip(characters, numbers).filter { $0.1 < 0 }.map(\.0)
    return FontSelection(asked: asked, faces: faces, missing: missing)
  }
}

extension Unicode.Scalar {
  /// Whether something is drawn for it.
  fileprivate var needsFont: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator, .surrogate: false
    default: !properties.isDefaultIgnorableCodePoint && !properties.isNoncharacterCodePoint
    }
  }
}
