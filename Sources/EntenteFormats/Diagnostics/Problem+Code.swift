internal import Entente

extension Finding.Problem {
  /// Whether the problem makes the data unusable.
  public var severity: Finding.Severity { code.severity }

  /// The code of the problem.
  public var code: Finding.Code {
    switch self {
    case .missingVersion: .missingVersion
    case .unknownVersion: .unknownVersion
    case .unknownKey: .unknownKey
    case .missingKey, .emptyCell: .missingKey
    case .wrongShape, .entryOfWrongShape: .wrongShape
    case .missingValue: .missingValue
    case .unknownValue: .unknownValue
    case .notANumber: .notANumber
    case .unknownEntityKind: .unknownEntityKind
    case .unknownRelationKind: .unknownRelationKind
    case .unknownEntity: .unknownEntity
    case .unfitRelation: .unfitRelation
    case .unknownSource: .unknownSource
    case .unknownRelation: .unknownRelation
    case .duplicateEntity: .duplicateEntity
    case .duplicateSource: .duplicateSource
    case .duplicateRelation: .duplicateRelation
    case .notADate, .rewrittenDate: .notADate
    case .endBeforeStart: .endBeforeStart
    case .missingTitle: .missingTitle
    case .repeatedHeading: .repeatedHeading
    case .repeatedKind: .repeatedKind
    case .loneIdentity: .loneIdentity
    case .noPlaceForIdentity: .noPlaceForIdentity
    case .notUTF8, .utf16, .utf32: .notUTF8
    case .forbiddenCharacter, .brokenText, .brokenKey: .forbiddenCharacter
    case .tab: .tab
    case .misaligned: .misaligned
    case .missingColon: .missingColon
    case .missingSpace: .missingSpace
    case .secondColon: .secondColon
    case .unclosedQuote, .unclosedText: .unclosedQuote
    case .unknownEscape: .unknownEscape
    case .textAfterValue: .textAfterValue
    case .unclosedBracket: .unclosedBracket
    case .strayBracket: .strayBracket
    case .missingComma: .missingComma
    case .emptyItem: .emptyItem
    case .pairInList: .pairInList
    case .blockText: .blockText
    case .continuedText: .continuedText
    case .anchor, .alias: .anchorOrAlias
    case .tag: .tag
    case .documentMarker: .documentMarker
    case .complexKey: .complexKey
    case .reservedStart: .reservedStart
    case .repeatedKey, .repeatedColumn: .repeatedKey
    case .tooDeep: .tooDeep
    case .itemAmongKeys, .keyAmongItems: .mixedEntries
    case .listOnKeyLine: .listOnKeyLine
    case .loneValue: .loneValue
    case .longKey: .longKey
    case .raggedRow: .raggedRow
    case .unclosedCell: .unclosedCell
    case .textAfterCell: .textAfterCell
    case .missingColumn: .missingColumn
    case .unnamedColumn: .unnamedColumn
    case .contradictoryKind: .contradictoryKind
    case .notJSON: .notJSON
    case .notDOT: .notDOT
    case .doubtfulDOT: .doubtfulDOT
    case .unreadGraph: .unreadGraph
    case .noSuchFile: .noSuchFile
    case .unreadable: .unreadable
    case .emptyFile: .emptyFile
    case .emptyFolder: .emptyFolder
    case .unknownFormat: .unknownFormat
    case .tooLarge: .tooLarge
    case .cutShort: .cutShort
    case .longLine, .longText: .longLine
    case .uncitedRelation, .uncitedRow: .uncitedRelation
    case .needlessAllowance: .needlessAllowance
    case .unreasonedAllowance: .unreasonedAllowance
    case .unreadColumn: .unreadColumn
    case .unreadFile, .passedOverFile: .unreadFile
    case .doubt(let doubt): Finding.Code(doubt.rule)
    case .other(_, severity: .error): .otherError
    case .other(_, severity: .warning): .otherWarning
    }
  }
}

extension Finding.Code {
  /// The code of a doubt.
  init(_ rule: Doubt.Rule) {
    self =
      switch rule {
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
      case .sourceField: .sourceField
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
