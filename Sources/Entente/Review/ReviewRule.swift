/// One rule of the review, or one family of rules: it looks at a graph and tells its doubts.
///
/// Adding a rule is a file with a rule, a case of ``Doubt/Problem`` and a line in ``all``.
struct ReviewRule: Sendable {
  /// The doubts about a graph, in the order in which it is written.
  let doubts: @Sendable (ReviewedGraph) -> [Doubt]

  /// Every rule, in the order in which doubts about one thing are told.
  static let all: [ReviewRule] = [
    missingLicence, unusedSources, sourceFields, sourceIdentifiers, twins, mixedScripts,
    entityIdentifiers, misplacedStates, lonelyEntities, partylessAgreements, outsideLives,
    repeatedStatements, contradictions, misplacedReferences, locators, unlikeIdentities,
    privateData, sharedIdentifiers, deniedStatements, selfRelations,
  ]
}
