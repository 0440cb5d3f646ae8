import Graphviz

/// What a file says about itself: what it shows, how large it is and how it was made.
struct Inscription {
  /// The title of the figure.
  var title: String
  /// The figure in a sentence.
  var description: String
  /// The size of the page in points.
  var size: Size
  /// What it was made from and by; nil where nobody said.
  var provenance: Provenance?
}

extension PlacedFigure {
  /// What the files of the figure say about themselves.
  var inscription: Inscription {
    Inscription(
      title: caption.title, description: caption.alternativeText, size: size,
      provenance: provenance)
  }
}

extension RenderedFile {
  /// The file with an inscription, where its format has a place for it.
  ///
  /// Nothing in it changes from one run to the next.
  func bearing(_ inscription: Inscription) -> RenderedFile {
    let inscribed: [UInt8]
    switch format {
    case .svg: inscribed = inscription.inscribed(svg: bytes)
    case .pdf: inscribed = inscription.inscribed(pdf: bytes)
    case .png: inscribed = inscription.inscribed(png: bytes)
    case .eps: inscribed = inscription.inscribed(eps: bytes)
    default: return self
    }
    return RenderedFile(bytes: inscribed, format: format, diagnostics: diagnostics)
  }
}
