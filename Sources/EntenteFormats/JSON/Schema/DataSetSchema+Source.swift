extension DataSetSchema {
  /// The shape of a source: the variables of the Citation Style Language, and the file of its text.
  static var source: SchemaShape.Members {
    [
      ("type", type("object", orNull: true)),
      (
        "properties",
        .object(BibliographicVariables.keys.map { ($0, property(sourceEntry(of: $0))) })
      ),
      ("additionalProperties", .bool(false)),
    ]
  }

  private static func sourceEntry(of variable: String) -> SchemaEntry {
    let shape: SchemaShape.Members =
      if variable == "lines" {
        SchemaShape.any([
          [("type", .string("integer")), ("minimum", .int(1))],
          [("type", .string("string")), ("pattern", .string("^[+]?[0-9]+$"))],
        ])
      } else {
        BibliographicVariables.isName(variable) ? SchemaShape.texts : SchemaShape.text
      }
    let meaning =
      meanings[variable]
      ?? "The variable '\(variable)' of the Citation Style Language (CSL 1.0.2, appendix IV)."
    return SchemaEntry(title(of: variable), meaning, shape)
  }

  /// The words of a variable: "Container title" of `container-title`.
  private static func title(of variable: String) -> String {
    let words = variable.map { "-_".contains($0) ? " " : String($0) }.joined()
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private static let meanings = [
    "type":
      "What sort of work it is, as the Citation Style Language names it: article-journal, book.",
    "title": "The title of the work.",
    "author": "Who wrote it: one name, or several in a list.",
    "editor": "Who edited it: one name, or several in a list.",
    "issued": "When it was published.",
    "accessed": "When it was looked up.",
    "container-title": "The title of what holds it, such as a journal or a collection.",
    "publisher": "Who published it.",
    "publisher-place": "Where it was published.",
    "volume": "The volume.",
    "issue": "The issue of a journal.",
    "page": "The pages it takes in what holds it.",
    "DOI": "The digital object identifier, without the address before it.",
    "ISBN": "The International Standard Book Number.",
    "ISSN": "The International Standard Serial Number.",
    "URL": "The address at which it can be read.",
    "language": "The language it is written in, as a tag such as 'fr' or 'kk'.",
    "file": "The name of the file that holds the text, for those who have it.",
    "sha256": "The SHA-256 digest of that file, in hexadecimal.",
    "lines": "How many lines that file has, so that a place given by its line can be checked.",
    "note": "The curator's own word about the source.",
  ]
}
