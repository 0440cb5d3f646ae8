extension Finding {
  /// The code of a problem: what it is about, in four characters that stay the same.
  ///
  /// `E0…` is about the data, `E1…` about the syntax, `E2…` about files; `E9…` come from formats of
  /// one's own; `W…` are warnings.
  public enum Code: String, Sendable, Hashable, CaseIterable, CustomStringConvertible {
    /// The key `entente`, which tells the version, is missing.
    case missingVersion = "E001"
    /// The version is not known.
    case unknownVersion = "E002"
    /// A key is not known.
    case unknownKey = "E003"
    /// A key that is needed is missing.
    case missingKey = "E004"
    /// A value has the wrong shape, such as a list for a text.
    case wrongShape = "E005"
    /// A key has no value.
    case missingValue = "E006"
    /// A value is none of those that its key admits.
    case unknownValue = "E007"
    /// A value is not a number of the kind that its key admits.
    case notANumber = "E008"
    /// A kind of entity is not declared.
    case unknownEntityKind = "E009"
    /// A kind of relation is not declared.
    case unknownRelationKind = "E010"
    /// An identifier names no entity.
    case unknownEntity = "E011"
    /// A relation does not fit its kind.
    case unfitRelation = "E012"
    /// A citation names no source.
    case unknownSource = "E013"
    /// A dispute names no relation.
    case unknownRelation = "E014"
    /// Two entities have one identifier.
    case duplicateEntity = "E015"
    /// Two sources have one identifier.
    case duplicateSource = "E016"
    /// Two relations have one identifier.
    case duplicateRelation = "E017"
    /// A text is not a date.
    case notADate = "E018"
    /// A period ends before it starts.
    case endBeforeStart = "E019"
    /// No file of a folder has a title.
    case missingTitle = "E020"
    /// Two files of a folder have a title, or another key of the heading.
    case repeatedHeading = "E021"
    /// Two files of a folder declare one kind.
    case repeatedKind = "E022"
    /// A statement of identity names fewer than two entities.
    case loneIdentity = "E023"
    /// A list of ties has no place for a statement of identity.
    case noPlaceForIdentity = "E024"
    /// Bytes are not UTF-8.
    case notUTF8 = "E101"
    /// A character cannot stand in a data set, or not in this text.
    case forbiddenCharacter = "E102"
    /// A tab separates or indents.
    case tab = "E103"
    /// A line is not indented like its neighbors.
    case misaligned = "E104"
    /// A key has no colon.
    case missingColon = "E105"
    /// No space follows the colon of a key.
    case missingSpace = "E106"
    /// A second colon stands in a text.
    case secondColon = "E107"
    /// A quote is not closed on its line.
    case unclosedQuote = "E108"
    /// An escape means nothing.
    case unknownEscape = "E109"
    /// Something stands behind a value.
    case textAfterValue = "E110"
    /// A bracket is not closed on its line.
    case unclosedBracket = "E111"
    /// A closing bracket has no opening one.
    case strayBracket = "E112"
    /// A comma is missing.
    case missingComma = "E113"
    /// Nothing stands before a comma.
    case emptyItem = "E114"
    /// A key and a value stand in a one-line list.
    case pairInList = "E115"
    /// A text over several lines is announced.
    case blockText = "E116"
    /// A text goes on in the next line.
    case continuedText = "E117"
    /// An anchor or an alias.
    case anchorOrAlias = "E118"
    /// A tag.
    case tag = "E119"
    /// A mark between documents.
    case documentMarker = "E120"
    /// A key that is no text.
    case complexKey = "E121"
    /// A text begins with a reserved character.
    case reservedStart = "E122"
    /// A key stands twice in one map.
    case repeatedKey = "E123"
    /// Lists and maps lie too deep in one another.
    case tooDeep = "E124"
    /// Items of a list stand among keys, or keys among items.
    case mixedEntries = "E125"
    /// A list begins on the line of its key.
    case listOnKeyLine = "E126"
    /// A value stands alone below its key.
    case loneValue = "E127"
    /// A key is too long.
    case longKey = "E128"
    /// A row of a table has more or fewer cells than its heading.
    case raggedRow = "E131"
    /// The quotation mark of a cell is not closed.
    case unclosedCell = "E132"
    /// Something stands behind the quotation mark that closes a cell.
    case textAfterCell = "E133"
    /// A table lacks a column that it needs.
    case missingColumn = "E134"
    /// A column that holds values has no heading.
    case unnamedColumn = "E135"
    /// Two rows give an entity different kinds.
    case contradictoryKind = "E136"
    /// A file is not JSON.
    case notJSON = "E141"
    /// A file is not DOT.
    case notDOT = "E142"
    /// There is no such file or folder.
    case noSuchFile = "E201"
    /// A file or folder cannot be read.
    case unreadable = "E202"
    /// A file is empty.
    case emptyFile = "E203"
    /// A folder holds no data set.
    case emptyFolder = "E204"
    /// A format is not known.
    case unknownFormat = "E205"
    /// A file is too large.
    case tooLarge = "E206"
    /// A file ends in the middle of an entry.
    case cutShort = "E207"
    /// A line is too long.
    case longLine = "E208"
    /// A relation cites no source.
    case uncitedRelation = "W101"
    /// A comment allows a warning that is not there.
    case needlessAllowance = "W102"
    /// A comment allows a warning without a reason.
    case unreasonedAllowance = "W103"
    /// A column of a table is not read.
    case unreadColumn = "W104"
    /// A file of a folder is not read.
    case unreadFile = "W105"
    /// Something in a DOT file means other than it seems to.
    case doubtfulDOT = "W106"
    /// A DOT file has several graphs, and only the first is read.
    case unreadGraph = "W107"
    /// No relation, attribute, alias or identity cites a source.
    case unusedSource = "W201"
    /// No relation names an entity.
    case lonelyEntity = "W202"
    /// An agreement has no party.
    case partylessAgreement = "W203"
    /// A relation is dated outside the time of one of its ends.
    case outsideLife = "W204"
    /// A statement is there twice, or a symmetric one from each end.
    case repeatedStatement = "W205"
    /// Two statements of which only one can hold at a time.
    case contradiction = "W206"
    /// Two entities have almost the same name.
    case twins = "W207"
    /// A word has letters of two scripts.
    case mixedScript = "W208"
    /// A citation names lines that the source does not have.
    case locatorOutside = "W209"
    /// An identifier does not follow the rule of its register.
    case impossibleIdentifier = "W210"
    /// A register is not known.
    case unknownRegister = "W211"
    /// A field of a source is not what CSL asks for.
    case sourceField = "W212"
    /// The data set has no licence.
    case missingLicence = "W213"
    /// A text has an e-mail address or a telephone number.
    case privateData = "W214"
    /// A reference names an entity of a kind that does not fit.
    case misplacedReference = "W215"
    /// Entities said to be one are of kinds that exclude one another.
    case unlikeIdentity = "W216"
    /// Two entities have the same identifier of a register.
    case sharedIdentifier = "W217"
    /// A statement is denied by another, and neither disputes the other.
    case deniedStatement = "W218"
    /// A relation leads from an entity to itself.
    case selfRelation = "W219"
    /// A format of one's own reports a mistake.
    case otherError = "E900"
    /// A format of one's own reports a doubt.
    case otherWarning = "W900"

    /// The four characters.
    public var description: String { rawValue }

    /// Whether problems with this code make the data unusable.
    public var severity: Severity { rawValue.first == "W" ? .warning : .error }
  }
}
