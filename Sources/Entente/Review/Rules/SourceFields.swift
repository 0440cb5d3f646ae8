extension ReviewRule {
  /// Fields of sources that a bibliography program would not understand.
  ///
  /// Dates are those of ``Period``, types those of the Citation Style Language 1.0.2 (appendix
  /// III), and a digest has 64 hexadecimal digits (FIPS 180-4).
  static let sourceFields = ReviewRule { reviewed in
    reviewed.graph.sources.flatMap { source in
      var doubts: [Doubt] = []
      func doubt(_ field: String, _ problem: Doubt.Problem) {
        doubts.append(Doubt(about: .source(source.id), .field(field), problem))
      }
      if let type = source.type, !sourceTypes.contains(type) {
        let suggestion = Suggestion.nearest(to: type, among: sourceTypes)
        doubt("type", .unknownSourceType(type, suggestion: suggestion))
      }
      let issued = source.issued.map { [Source.Field("issued", $0)] } ?? []
      for field in issued + source.fields where dateVariables.contains(field.name) {
        guard let error = unreadable(field.value) else { continue }
        doubt(field.name, .unreadableDate(variable: field.name, error))
      }
      if let digest = source.sha256 {
        let isDigest = digest.utf8.count == 64 && digest.allSatisfy { $0.isASCII && $0.isHexDigit }
        if !isDigest { doubt("sha256", .impossibleDigest(digest)) }
      }
      return doubts
    }
  }

  private static func unreadable(_ date: String) -> PeriodError? {
    do throws(PeriodError) {
      _ = try Period(date)
      return nil
    } catch {
      return error
    }
  }

  private static let dateVariables: Set<String> = [
    "accessed", "available-date", "event-date", "issued", "original-date", "submitted",
  ]

  private static let sourceTypes = [
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book",
    "broadcast", "chapter", "classic", "collection", "dataset", "document", "entry",
    "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
    "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
    "paper-conference", "patent", "performance", "periodical", "personal_communication", "post",
    "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech",
    "standard", "thesis", "treaty", "webpage",
  ]
}
