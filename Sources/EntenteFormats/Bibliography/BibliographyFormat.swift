public import Entente

/// A format in which the sources of a figure are written beside it.
public enum BibliographyFormat: String, Sendable, Hashable, CaseIterable {
  /// A list of the sources and a table of what rests on them, to read.
  case markdown

  /// Records for BibTeX and biblatex.
  case bibTeX

  /// Records of the Citation Style Language (CSL 1.0.2), which Zotero and Pandoc read.
  case cslJSON

  /// A `thebibliography` of LaTeX.
  case latex

  /// A table, one statement a row.
  case csv

  /// The format of files with an extension.
  public init?(fileExtension: String) {
    let fileExtension = fileExtension.lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtension == fileExtension }) else {
      return nil
    }
    self = format
  }

  /// The extension of its files.
  public var fileExtension: String {
    switch self {
    case .markdown: "md"
    case .bibTeX: "bib"
    case .cslJSON: "json"
    case .latex: "tex"
    case .csv: "csv"
    }
  }
}

extension Bibliography {
  /// The bibliography as a file.
  ///
  /// Every format has the number, the record and the places cited of each source; what rests on it
  /// stands in the text, in a comment, or in fields that styles pass over.
  ///
  /// - Complexity: O(*k*) in the length of the file.
  public func rendered(as format: BibliographyFormat) -> String {
    switch format {
    case .markdown: markdown
    case .bibTeX: bibTeX
    case .cslJSON: cslJSON
    case .latex: latex
    case .csv: csv
    }
  }
}
