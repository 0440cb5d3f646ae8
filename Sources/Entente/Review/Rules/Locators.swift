extension ReviewRule {
  /// Citations of lines that the source's file does not have.
  ///
  /// Line 0 and lines in the wrong order are nowhere, whatever the file; lines after the last are
  /// known where the source says how many it has.
  static let locators = ReviewRule { reviewed in
    let graph = reviewed.graph
    var doubts: [Doubt] = []
    func check(
      _ citations: [Citation], of subject: Doubt.Subject, _ facet: (Int) -> Doubt.Facet
    ) {
      for (number, citation) in citations.enumerated() {
        guard let locator = citation.locator, let lines = citation.writtenLines else { continue }
        let count = graph.source(citation.source)?.lineCount
        let isInside =
          lines.first >= 1 && lines.first <= lines.last && lines.last <= count ?? .max
        if isInside { continue }
        let problem = Doubt.Problem.locatorOutside(
          locator: locator, source: citation.source, lineCount: count)
        doubts.append(Doubt(about: subject, facet(number), problem))
      }
    }
    for entity in graph.entities {
      let subject = Doubt.Subject.entity(entity.id)
      for (number, alias) in entity.aliases.enumerated() {
        check(alias.citations, of: subject) { .aliasCitation(alias: number, citation: $0) }
      }
      for (number, attribute) in entity.attributes.enumerated() {
        check(attribute.citations, of: subject) {
          .attributeCitation(attribute: number, citation: $0)
        }
      }
    }
    for relation in graph.relations {
      check(relation.citations, of: .relation(relation.id)) { .citation($0) }
    }
    for (position, identity) in graph.identities.enumerated() {
      check(identity.citations, of: .identity(position)) { .citation($0) }
    }
    return doubts
  }
}

extension Citation {
  /// The first and the last line as the locator has them, be they in order or not.
  fileprivate var writtenLines: (first: Int, last: Int)? {
    // A locator without a word for lines is most of them, and costs no division.
    guard let locator, locator.utf8.starts(with: "line".utf8) else { return nil }
    if let lines { return (lines.lowerBound, lines.upperBound) }
    let words = locator.split(separator: " ")
    guard words.count == 2, words[0] == "line" || words[0] == "lines" else { return nil }
    let ends = words[1].split(separator: "-").map { end in
      end.utf8.allSatisfy(IdentifierRule.isDigit) ? Int(end) ?? .max : nil
    }
    guard ends.count <= 2, let first = ends.first.flatMap(\.self),
      let last = ends.last.flatMap(\.self)
    else { return nil }
    return (first, last)
  }
}
