/// What a figure's author must know about its fonts before it is printed.
public enum FontFinding: Sendable, Hashable {
  /// The font that the theme asks for first is not installed, and another one is taken.
  case replaced(asked: String, taken: String)

  /// No font of the theme has some characters, and one that the theme does not name is taken.
  ///
  /// Another machine may take another one.
  case borrowed(characters: [Unicode.Scalar], asked: String, taken: String)

  /// No font of this machine has some characters: boxes with their numbers stand for them.
  case missing(characters: [Unicode.Scalar], asked: String)

  /// The one font of a TikZ file lacks some characters, and LaTeX takes no other one for them.
  case alone(characters: [Unicode.Scalar], family: String)

  /// Which fonts there are is not known, for fontconfig is not on this machine.
  case unknown
}

extension FontFinding: CustomStringConvertible {
  /// The finding in a sentence, and how to mend it in another.
  public var description: String {
    switch self {
    case .replaced(let asked, let taken):
      return "The font '\(asked)' is not installed, and '\(taken)' is used: the figure looks "
        + "otherwise than on machines that have it. "
        + (FontPackage(family: asked).command.map { "Install it with '\($0)'." } ?? "Install it.")
    case .borrowed(let characters, let asked, let taken):
      let rest = characters.count == 1 ? "it" : "them"
      return "'\(asked)' and the other fonts of the theme lack \(Self.list(characters)), and "
        + "'\(taken)' is used for \(rest). Put a font that has \(rest) into the theme, for another "
        + "machine may use another one."
    case .missing(let characters, let asked):
      return "Neither '\(asked)' nor any other font of this machine has "
        + "\(Self.list(characters)): the figure has boxes in the place. "
        + Self.remedies(for: characters)
    case .alone(let characters, let family):
      return "A TikZ file has one font for all its text, and '\(family)' lacks "
        + "\(Self.list(characters)): LaTeX prints boxes or nothing in the place. Include the PDF, "
        + "which takes another font for them, or put a font that has them first in the theme."
    case .unknown:
      return "Whether the fonts have all letters of the figure is not known, for the library of "
        + "fontconfig is not here. Install \(FontPackage.fontconfig.debian ?? "it")."
    }
  }

  /// Whether characters of the figure are nowhere to be seen.
  public var isMissing: Bool {
    switch self {
    case .missing, .alone: true
    case .replaced, .borrowed, .unknown: false
    }
  }

  /// The characters and their numbers, up to six of them.
  private static func list(_ characters: [Unicode.Scalar]) -> String {
    let shown = characters.prefix(6).map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      let isMark = scalar.properties.canonicalCombiningClass != .notReordered
      return "'\(isMark ? "\u{25CC}" : "")\(scalar)' (\(number))"
    }
    let others = characters.count - shown.count
    return shown.joined(separator: ", ") + (others > 0 ? " and \(others) more" : "")
  }

  private static func remedies(for characters: [Unicode.Scalar]) -> String {
    var packages: [FontPackage] = []
    for character in characters {
      let package = FontPackage(for: character)
      if !packages.contains(package) { packages.append(package) }
    }
    return FontPackage(
      debian: packages.compactMap(\.debian).joinedNames,
      homebrew: packages.compactMap(\.homebrew).joinedNames
    ).remedy
  }
}

extension [String] {
  /// The names one after the other, each once; nil where there is none.
  fileprivate var joinedNames: String? {
    var names: [String] = []
    for name in flatMap({ $0.split(separator: " ").map(String.init) }) where !names.contains(name) {
      names.append(name)
    }
    return names.isEmpty ? nil : names.joined(separator: " ")
  }
}
