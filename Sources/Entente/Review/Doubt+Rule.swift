extension Doubt {
  /// The rules by which a graph is reviewed.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    /// Nothing cites a source.
    case unusedSource

    /// No relation names an entity.
    case lonelyEntity

    /// An agreement has no party.
    case partylessAgreement

    /// A relation is dated outside the time of one of its ends.
    case outsideLife

    /// A statement is there twice.
    case repeatedStatement

    /// Two statements of which only one can hold at a time.
    case contradiction

    /// Two entities have almost the same name.
    case twins

    /// A word has letters of two scripts.
    case mixedScript

    /// A citation names lines that the source does not have.
    case locatorOutside

    /// An identifier does not follow the rule of its register.
    case impossibleIdentifier

    /// A register is not known.
    case unknownRegister

    /// A field of a source is not what CSL asks for.
    case sourceField

    /// The data set has no licence.
    case missingLicence

    /// A text has an e-mail address or a telephone number.
    case privateData

    /// A reference names an entity of a kind that does not fit.
    case misplacedReference

    /// Entities said to be one are of kinds that exclude one another.
    case unlikeIdentity

    /// Two entities have the same identifier of a register.
    case sharedIdentifier

    /// A statement is denied by another, and neither disputes the other.
    case deniedStatement

    /// A relation leads from an entity to itself.
    case selfRelation
  }
}
