extension Doubt {
  /// What is doubtful, as facts.
  public enum Problem: Sendable, Hashable {
    /// No relation, attribute, alias or statement of identity cites the source.
    case unusedSource

    /// No relation touches the entity or takes place there or rests on it, nor is it of another's
    /// states, nor said to be one with another.
    case lonelyEntity

    /// No relation means that somebody is a party to the agreement; these kinds would.
    case partylessAgreement(kinds: [Relation.Kind])

    /// The relation is dated before or after the time of an end.
    case outsideLife(of: Entity.ID, lived: Period, stated: Period)

    /// Another relation says exactly the same, or the same from the other end.
    case repeatedStatement(of: Relation.Mention, isReversed: Bool)

    /// Another relation leads from the same entity to another end at the same time, though the kind
    /// admits only one.
    case contradiction(
      with: Relation.Mention, kind: Relation.Kind, from: Entity.ID, to: [Entity.ID])

    /// An entity that stands before it may be the same one.
    case twins(with: Entity.ID, names: [String], likeness: Likeness)

    /// A word has letters of two scripts; the letters are those of the script with fewer of them.
    case mixedScript(word: String, letters: [Character], script: String)

    /// A citation names lines before the first, after the last, or in the wrong order.
    case locatorOutside(locator: String, source: Source.ID, lineCount: Int?)

    /// The identifier does not follow the rule of its register.
    case impossibleIdentifier(String, in: Register)

    /// The register is not known; this one may be meant.
    case unknownRegister(String, suggestion: Register?)

    /// A date variable of a source is no date.
    case unreadableDate(variable: String, PeriodError)

    /// The digest of a source's file is not 64 hexadecimal digits.
    case impossibleDigest(String)

    /// The type of a source is none of CSL; this one may be meant.
    case unknownSourceType(String, suggestion: String?)

    /// The data set has no licence.
    case missingLicence

    /// A text has an e-mail address or a telephone number.
    case privateData(String, isEmail: Bool)

    /// A reference names an entity that is of none of the kinds that fit it.
    case misplacedReference(to: Entity.ID, kind: String, expected: [String])

    /// Two entities that are said to be one are of kinds that exclude one another.
    case unlikeIdentity(Entity.ID, Entity.ID, kinds: [String])

    /// An entity that stands before it has the same identifier of the register.
    case sharedIdentifier(String, in: Register, with: Entity.ID)

    /// Another relation denies the statement, and neither disputes the other.
    case deniedStatement(by: Relation.Mention)

    /// Both ends of the relation are one entity.
    case selfRelation(of: Entity.ID)
  }

  /// In what way two entities are alike.
  public enum Likeness: String, Sendable, Hashable, CaseIterable {
    /// A name is the same but for letter case, marks, script and the order of its words.
    case sameName

    /// A name is the same but for one letter of a long word.
    case slip

    /// A name is the other with initials.
    case initials
  }
}

extension Doubt.Problem {
  /// The rule that finds the problem.
  public var rule: Doubt.Rule {
    switch self {
    case .unusedSource: .unusedSource
    case .lonelyEntity: .lonelyEntity
    case .partylessAgreement: .partylessAgreement
    case .outsideLife: .outsideLife
    case .repeatedStatement: .repeatedStatement
    case .contradiction: .contradiction
    case .twins: .twins
    case .mixedScript: .mixedScript
    case .locatorOutside: .locatorOutside
    case .impossibleIdentifier: .impossibleIdentifier
    case .unknownRegister: .unknownRegister
    case .unreadableDate, .impossibleDigest, .unknownSourceType: .sourceField
    case .missingLicence: .missingLicence
    case .privateData: .privateData
    case .misplacedReference: .misplacedReference
    case .unlikeIdentity: .unlikeIdentity
    case .sharedIdentifier: .sharedIdentifier
    case .deniedStatement: .deniedStatement
    case .selfRelation: .selfRelation
    }
  }
}
