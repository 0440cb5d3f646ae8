/// A kind of file that Graphviz writes.
///
/// Which ones a machine has is known at run time only; see ``Renderer/formats()``.
/// `Format("svg:cairo")` picks the library that writes it: there, an SVG whose text is outlines.
public struct Format: Sendable, Hashable, ExpressibleByStringLiteral {
  /// The name in Graphviz.
  public let name: String

  /// A format as Graphviz calls it.
  public init(_ name: String) { self.name = name }

  /// A format written as a literal.
  public init(stringLiteral value: String) { name = value }

  /// Vectors for the web; text stays text.
  public static let svg = Format("svg")
  /// Vectors for print, fonts embedded; the same drawing is the same bytes.
  public static let pdf = Format("pdf")
  /// Dots, 96 to the inch unless the document says otherwise.
  public static let png = Format("png")
  /// Encapsulated PostScript by cairo: Graphviz' own cannot write Cyrillic and embeds no fonts.
  public static let eps = Format("eps:cairo")
  /// The document with its positions, as Graphviz writes it.
  public static let dot = Format("dot")
  /// The document with its positions and its drawing operations.
  public static let json = Format("json")
}

extension Format {
  /// The kind without the library that writes it: "eps" of "eps:cairo".
  ///
  /// It is also the usual file extension.
  public var kind: String { String(name.prefix { $0 != ":" }) }

  /// Whether the picture is made of dots, whose number has a limit.
  var isRaster: Bool {
    [
      "bmp", "gd", "gd2", "gif", "heif", "ico", "jp2", "jpe", "jpeg", "jpg", "pct", "pict", "png",
      "tga", "tif", "tiff", "wbmp", "webp",
    ].contains(kind)
  }

  /// Whether it is SVG by Graphviz' own hand, which is yet to be made right; cairo's is XML.
  var isOwnSVG: Bool {
    (kind == "svg" || kind == "svg_inline") && !name.hasPrefix("svg:cairo")
  }

  /// Whether it is no file at all but a window on the screen, which would not come back.
  var isWindow: Bool { ["gtk", "x11", "xlib"].contains(kind) }
}
