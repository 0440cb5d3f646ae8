/// What to install for a font.
struct FontPackage: Hashable {
  /// The name of the package in Debian; nil where none is known.
  var debian: String?
  /// The name in Homebrew; nil where none is known.
  var homebrew: String?

  static let fontconfig = FontPackage(debian: "libfontconfig1", homebrew: "fontconfig")

  /// What to type; nil where no package is known.
  var command: String? {
    #if os(macOS)
      homebrew.map { "brew install \($0)" }
    #else
      debian.map { "sudo apt-get install \($0)" }
    #endif
  }

  /// The sentence that says how.
  var remedy: String {
    command.map { "Install one with '\($0)'." } ?? "Install one that has it, or write it otherwise."
  }
}

extension FontPackage {
  /// The package that has a family.
  init(family: String) {
    switch family {
    case "PT Sans Narrow", "PT Sans", "PT Serif", "PT Mono":
      self.init(
        debian: "fonts-paratype",
        homebrew: "font-" + family.lowercased().replacing(" ", with: "-"))
    case "Liberation Sans", "Liberation Serif", "Liberation Mono", "Liberation Sans Narrow":
      self.init(debian: "fonts-liberation", homebrew: "font-liberation")
    case "DejaVu Sans", "DejaVu Serif", "DejaVu Sans Mono":
      self.init(debian: "fonts-dejavu-core", homebrew: "font-dejavu")
    case "DejaVu Sans Condensed", "DejaVu Serif Condensed":
      self.init(debian: "fonts-dejavu-extra", homebrew: "font-dejavu")
    case "Open Sans", "Open Sans Condensed":
      self.init(debian: "fonts-open-sans", homebrew: "font-open-sans")
    case "Inter": self.init(debian: "fonts-inter", homebrew: "font-inter")
    case _ where family.hasPrefix("Noto Sans CJK") || family.hasPrefix("Noto Serif CJK"):
      self = Self.eastAsian
    case _ where family.hasPrefix("Noto"):
      self.init(
        debian: "fonts-noto-core",
        homebrew: "font-" + family.lowercased().replacing(" ", with: "-"))
    default: self.init(debian: nil, homebrew: nil)
    }
  }

  /// The package that has a character, by the blocks of Unicode.
  init(for character: Unicode.Scalar) {
    switch character.value {
    case 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFFEF, 0x20000...0x3FFFF:
      self = Self.eastAsian
    case 0x2190...0x2BFF, 0x1F000...0x1FBFF:
      self.init(debian: "fonts-symbola", homebrew: "font-symbola")
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: self.init(debian: nil, homebrew: nil)
    case 0x10000...0x1EFFF, 0x0700...0x08FF, 0x1200...0x1CFF, 0xA000...0xABFF:
      self.init(debian: "fonts-noto-core fonts-noto-extra", homebrew: "font-noto-sans")
    default: self.init(debian: "fonts-noto-core", homebrew: "font-noto-sans")
    }
  }

  private static let eastAsian = FontPackage(
    debian: "fonts-noto-cjk", homebrew: "font-noto-sans-cjk")
}
