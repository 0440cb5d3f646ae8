public import Entente

extension Finding {
  /// What can be wrong with a file, or doubtful.
  ///
  /// The cases carry facts; ``message`` puts them in words. They are those of the formats of this
  /// library; a format of one's own reports ``other(_:severity:)`` beside them.
  ///
  /// | code | what is wrong |
  /// |---|---|
  /// | E001 | the key `entente`, which tells the version, is missing |
  /// | E002 | the version is not known |
  /// | E003 | a key is not known |
  /// | E004 | a key that is needed is missing |
  /// | E005 | a value has the wrong shape, such as a list for a text |
  /// | E006 | a key has no value |
  /// | E007 | a value is none of those that its key admits |
  /// | E008 | a value is not a number of the kind that its key admits |
  /// | E009 | a kind of entity is not declared |
  /// | E010 | a kind of relation is not declared |
  /// | E011 | an identifier names no entity |
  /// | E012 | a relation does not fit its kind |
  /// | E013 | a citation names no source |
  /// | E014 | a dispute names no relation |
  /// | E015 | two entities have one identifier |
  /// | E016 | two sources have one identifier |
  /// | E017 | two relations have one identifier |
  /// | E018 | a text is not a date |
  /// | E019 | a period ends before it starts |
  /// | E020 | no file of a folder has a title |
  /// | E021 | two files of a folder have a title, or another key of the heading |
  /// | E022 | two files of a folder declare one kind |
  /// | E023 | a statement of identity names fewer than two entities |
  /// | E024 | a list of ties has no place for a statement of identity |
  /// | E101 | bytes are not UTF-8 |
  /// | E102 | a character cannot stand in a data set, or not in this text |
  /// | E103 | a tab separates or indents |
  /// | E104 | a line is not indented like its neighbors |
  /// | E105 | a key has no colon |
  /// | E106 | no space follows the colon of a key |
  /// | E107 | a second colon stands in a text |
  /// | E108 | a quote is not closed on its line |
  /// | E109 | an escape means nothing |
  /// | E110 | something stands behind a value |
  /// | E111 | a bracket is not closed on its line |
  /// | E112 | a closing bracket has no opening one |
  /// | E113 | a comma is missing |
  /// | E114 | nothing stands before a comma |
  /// | E115 | a key and a value stand in a one-line list |
  /// | E116 | a text over several lines is announced |
  /// | E117 | a text goes on in the next line |
  /// | E118 | an anchor or an alias |
  /// | E119 | a tag |
  /// | E120 | a mark between documents |
  /// | E121 | a key that is no text |
  /// | E122 | a text begins with a reserved character |
  /// | E123 | a key stands twice in one map |
  /// | E124 | lists and maps lie too deep in one another |
  /// | E125 | items of a list stand among keys, or keys among items |
  /// | E126 | a list begins on the line of its key |
  /// | E127 | a value stands alone below its key |
  /// | E128 | a key is too long |
  /// | E131 | a row of a table has more or fewer cells than its heading |
  /// | E132 | the quotation mark of a cell is not closed |
  /// | E133 | something stands behind the quotation mark that closes a cell |
  /// | E134 | a table lacks a column that it needs |
  /// | E135 | a column that holds values has no heading |
  /// | E136 | two rows give an entity different kinds |
  /// | E141 | a file is not JSON |
  /// | E142 | a file is not DOT |
  /// | E201 | there is no such file or folder |
  /// | E202 | a file or folder cannot be read |
  /// | E203 | a file is empty |
  /// | E204 | a folder holds no data set |
  /// | E205 | a format is not known |
  /// | E206 | a file is too large |
  /// | E207 | a file ends in the middle of an entry |
  /// | E208 | a line is too long |
  /// | W101 | a relation cites no source |
  /// | W102 | a comment allows a warning that is not there |
  /// | W103 | a comment allows a warning without a reason |
  /// | W104 | a column of a table is not read |
  /// | W105 | a file of a folder is not read |
  /// | W201 | no relation, attribute, alias or identity cites a source |
  /// | W202 | no relation names an entity |
  /// | W203 | an agreement has no party |
  /// | W204 | a relation is dated outside the time of one of its ends |
  /// | W205 | a statement is there twice, or a symmetric one from each end |
  /// | W206 | two statements of which only one can hold at a time |
  /// | W207 | two entities have almost the same name |
  /// | W208 | a word has letters of two scripts |
  /// | W209 | a citation names lines that the source does not have |
  /// | W210 | an identifier does not follow the rule of its register |
  /// | W211 | a register is not known |
  /// | W212 | a field of a source is not what CSL asks for |
  /// | W213 | the data set has no licence |
  /// | W214 | a text has an e-mail address or a telephone number |
  /// | W215 | a reference names an entity of a kind that does not fit |
  /// | W216 | entities said to be one are of kinds that exclude one another |
  /// | W217 | two entities have the same identifier of a register |
  /// | W218 | a statement is denied by another, and neither disputes the other |
  /// | W219 | a relation leads from an entity to itself |
  /// | E900, W900 | a format of one's own has something to say |
  public enum Problem: Sendable, Hashable {
    /// E001: the key `entente`, which tells the version, is missing.
    case missingVersion

    /// E002: the version is not known.
    case unknownVersion(String)

    /// E003: a key is not known.
    case unknownKey(String, of: Subject, suggestion: String?, known: [String])

    /// E004: a key that is needed is missing.
    case missingKey(String, of: Subject)

    /// E004: a cell that is needed is empty.
    case emptyCell(String, of: Subject)

    /// E005: a value has the wrong shape, such as a list for a text.
    case wrongShape(String, found: Shape, expected: Shape)

    /// E005: an entry of a list, such as a relation, is no map.
    case entryOfWrongShape(Subject, found: Shape)

    /// E006: a key has no value.
    case missingValue(String)

    /// E007: a value is none of those that its key admits.
    case unknownValue(String, of: String, suggestion: String?, known: [String])

    /// E008: a value is not a number of the kind that its key admits.
    case notANumber(String, of: String, isWhole: Bool)

    /// E009: a kind of entity is not declared.
    case unknownEntityKind(String, suggestion: String?)

    /// E010: a kind of relation is not declared.
    case unknownRelationKind(String, suggestion: String?)

    /// E011: an identifier names no entity.
    case unknownEntity(String, suggestion: String?)

    /// E012: a relation does not fit its kind.
    case unfitRelation(Vocabulary.Misfit)

    /// E013: a citation names no source.
    case unknownSource(String, suggestion: String?)

    /// E014: a dispute names no relation.
    case unknownRelation(String, suggestion: String?)

    /// E015: two entities have one identifier.
    case duplicateEntity(String, first: Place)

    /// E016: two sources have one identifier.
    case duplicateSource(String, first: Place)

    /// E017: two relations have one identifier.
    case duplicateRelation(String, first: Place)

    /// E018: a text is not a date.
    case notADate(PeriodError)

    /// E018: a date is written as spreadsheets write it, or is a number of theirs.
    case rewrittenDate(String, readings: [String])

    /// E019: a period ends before it starts.
    case endBeforeStart(PeriodError)

    /// E020: no file of a folder has a title.
    case missingTitle

    /// E021: two files of a folder have a title, or another key of the heading.
    case repeatedHeading(String, first: Place)

    /// E022: two files of a folder declare one kind.
    case repeatedKind(String, first: Place)

    /// E023: a statement of identity names fewer than two entities.
    case loneIdentity

    /// E024: a list of ties has no place for a statement of identity.
    case noPlaceForIdentity

    /// E101: bytes are not UTF-8.
    case notUTF8

    /// E101: the file is UTF-16.
    case utf16

    /// E101: the file is UTF-32.
    case utf32

    /// E102: a character cannot stand in a data set.
    case forbiddenCharacter(UInt32)

    /// E102: a text that has one line, such as a name, has a line break or a tab.
    case brokenText(String)

    /// E102: a key has a line break or a tab.
    case brokenKey

    /// E103: a tab separates or indents.
    case tab

    /// E104: a line is not indented like its neighbors.
    case misaligned(indent: Int, expected: Int)

    /// E105: a key has no colon.
    case missingColon(String)

    /// E106: no space follows the colon of a key.
    case missingSpace(key: String)

    /// E107: a second colon stands in a text.
    case secondColon(inBrackets: Bool)

    /// E108: a quote is not closed on its line.
    case unclosedQuote(String)

    /// E108: a text of JSON is not closed on its line.
    case unclosedText

    /// E109: an escape means nothing.
    case unknownEscape(String)

    /// E110: something stands behind a value.
    case textAfterValue(String)

    /// E111: a bracket is not closed on its line.
    case unclosedBracket(String)

    /// E112: a closing bracket has no opening one.
    case strayBracket(String, expected: String?)

    /// E113: a comma is missing.
    case missingComma(before: String)

    /// E114: nothing stands before a comma.
    case emptyItem

    /// E115: a key and a value stand in a one-line list.
    case pairInList(String)

    /// E116: a text over several lines is announced.
    case blockText(String)

    /// E117: a text goes on in the next line.
    case continuedText

    /// E118: an anchor.
    case anchor(String)

    /// E118: an alias.
    case alias(String)

    /// E119: a tag.
    case tag(String)

    /// E120: a mark between documents.
    case documentMarker(String)

    /// E121: a key that is no text.
    case complexKey

    /// E122: a text begins with a reserved character.
    case reservedStart(String)

    /// E123: a key stands twice in one map.
    case repeatedKey(String, first: Place)

    /// E123: a column stands twice in one table.
    case repeatedColumn(String)

    /// E124: lists and maps lie too deep in one another.
    case tooDeep(limit: Int)

    /// E125: an item of a list stands among keys.
    case itemAmongKeys

    /// E125: a key stands among the items of a list.
    case keyAmongItems

    /// E126: a list begins on the line of its key.
    case listOnKeyLine

    /// E127: a value stands alone below its key.
    case loneValue

    /// E128: a key is too long.
    case longKey

    /// E131: a row of a table has more or fewer cells than its heading.
    case raggedRow(cells: Int, columns: Int)

    /// E132: the quotation mark of a cell is not closed.
    case unclosedCell

    /// E133: something stands behind the quotation mark that closes a cell.
    case textAfterCell(String)

    /// E134: a table lacks a column that it needs.
    case missingColumn(String, found: [String])

    /// E135: a column that holds values has no heading.
    case unnamedColumn

    /// E136: two rows give an entity different kinds.
    case contradictoryKind(String, String, first: String, Place)

    /// E141: a file is not JSON.
    case notJSON(found: String, expected: String)

    /// E142: a file is not DOT; what the reader of DOT says.
    case notDOT(String)

    /// E201: there is no such file or folder.
    case noSuchFile(String)

    /// E202: a file or folder cannot be read.
    case unreadable(String)

    /// E203: a file is empty.
    case emptyFile

    /// E204: a folder holds no data set.
    case emptyFolder(String, extensions: [String])

    /// E205: a format is not known.
    case unknownFormat(String, known: [String])

    /// E206: a file is too large.
    case tooLarge(String, limit: Int)

    /// E207: a file ends in the middle of an entry.
    case cutShort

    /// E208: a line is too long.
    case longLine(limit: Int)

    /// E208: a text is too long for a line.
    case longText(limit: Int)

    /// W101: a relation cites no source.
    case uncitedRelation

    /// W101: a relation of a table cites no source.
    case uncitedRow

    /// W102: a comment allows a warning that is not there.
    case needlessAllowance(String)

    /// W103: a comment allows a warning without a reason.
    case unreasonedAllowance(String)

    /// W104: a column of a table is not read.
    case unreadColumn(String, known: [String])

    /// W105: a file of a folder is not read.
    case unreadFile(String, known: [String])

    /// W105: a file of a folder is not read, as it has another ending than the others.
    case passedOverFile(String, ending: String)

    /// W106: something in a DOT file means other than it seems to; what the reader of DOT says.
    case doubtfulDOT(String)

    /// W107: a DOT file has several graphs, and only the first is read.
    case unreadGraph

    /// W201 to W219: a review has a doubt about the graph.
    case doubt(Doubt)

    /// E900 or W900: what a format of one's own has to say, in its own words.
    case other(String, severity: Severity)
  }
}
