/// The variables of a bibliographic record, by the names of the Citation Style Language (CSL 1.0.2,
/// appendix IV), with those of its data format that styles know under another name.
enum BibliographicVariables {
  /// Whether several names may stand in a list.
  static func isName(_ variable: String) -> Bool { names.contains(variable) }

  /// Whether the value is a date.
  static func isDate(_ variable: String) -> Bool { dates.contains(variable) }

  /// Whether there is such a variable.
  static func isKnown(_ variable: String) -> Bool { all.contains(variable) }

  /// Whether a variable is a field of a source, and not one of the properties that it has besides.
  static func isField(_ variable: String) -> Bool {
    isKnown(variable) && !["author", "title", "issued", "note"].contains(variable)
  }

  /// Every key that a source can have, in alphabetical order.
  static let keys: [String] = (Array(all) + ["type", "file", "sha256", "lines"]).sorted()

  private static let all: Set<String> = texts.union(numbers).union(dates).union(names)

  private static let texts: Set<String> = [
    "abstract", "annote", "archive", "archive_collection", "archive_location", "archive-place",
    "authority", "call-number", "citation-key", "citation-label", "code", "collection-title",
    "container-title", "container-title-short", "dimensions", "division", "DOI", "event",
    "event-place", "event-title", "genre", "ISBN", "ISSN", "journalAbbreviation", "jurisdiction",
    "keyword", "language", "license", "medium", "note", "original-publisher",
    "original-publisher-place", "original-title", "part-title", "PMCID", "PMID", "publisher",
    "publisher-place", "references", "reviewed-genre", "reviewed-title", "scale", "section",
    "shortTitle", "source", "status", "title", "title-short", "URL", "volume-title",
    "year-suffix",
  ]

  private static let numbers: Set<String> = [
    "chapter-number", "citation-number", "collection-number", "edition",
    "first-reference-note-number", "issue", "locator", "number", "number-of-pages",
    "number-of-volumes", "page", "page-first", "part-number", "printing-number",
    "supplement-number", "version", "volume",
  ]

  private static let dates: Set<String> = [
    "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
  ]

  private static let names: Set<String> = [
    "author", "chair", "collection-editor", "compiler", "composer", "container-author",
    "contributor", "curator", "director", "editor", "editor-translator", "editorial-director",
    "executive-producer", "guest", "host", "illustrator", "interviewer", "narrator", "organizer",
    "original-author", "performer", "producer", "recipient", "reviewed-author", "script-writer",
    "series-creator", "translator",
  ]
}
