extension Graph {
  /// On what the graph rests: how many of its statements are dated, cited, inferred, and by whom.
  ///
  /// A statement is a relation or an attribute.
  ///
  /// ```swift
  /// let quality = graph.quality()
  /// quality.relations.share(of: \.uncited)           // 0.04
  /// quality.sources.max { $0.statementCount < $1.statementCount }?.source
  /// ```
  ///
  /// - Complexity: O(*m* log *m*) in the statements and their citations; memory O(*m*).
  public func quality() -> Quality {
    var survey = QualitySurvey(of: self)
    for relation in relations {
      let (from, to) = ends(of: relation)
      let sources = survey.sources(of: relation.citations)
      let statement = SurveyedStatement(relation, sources: sources)
      survey.add(statement, about: [from, to], family: vocabulary[relation.kind]?.family)
    }
    for (position, entity) in entities.enumerated() {
      for attribute in entity.attributes {
        let sources = survey.sources(of: attribute.citations)
        survey.add(SurveyedStatement(attribute, sources: sources), about: position)
      }
      for alias in entity.aliases {
        let sources = survey.sources(of: alias.citations)
        survey.attest(position, by: sources)
      }
    }
    return survey.quality
  }
}
