extension Finding.Problem {
  /// The sentences for the syntax; empty for every other problem.
  var syntaxMessage: String {
    switch self {
    case .notUTF8:
      "These bytes are not UTF-8. Save the file as UTF-8."
    case .utf16:
      "The file is UTF-16. Save it as UTF-8."
    case .utf32:
      "The file is UTF-32. Save it as UTF-8."
    case .forbiddenCharacter(0x09):
      "A tab stands in this text. Write a space, or '\\t' in a note."
    case .forbiddenCharacter(let scalar):
      "The character U+\(hexadecimal(scalar)) cannot stand in a data set. Remove it."
    case .brokenText(let key):
      "The text of \(quoted(key)) has a line break or a tab. Write it on one line, with spaces."
    case .brokenKey:
      "The key has a line break or a tab. Write it on one line, with spaces."
    case .tab:
      "A tab stands where spaces are expected. Indent and separate with spaces."
    case .misaligned(let indent, let expected):
      "This line is indented by \(spaces(indent)), but its neighbors by \(spaces(expected)). "
        + "Indent them alike."
    case .missingColon(let text):
      "\(quoted(text)) has no colon. Write 'key: value'."
    case .missingSpace(let key):
      "No space follows the colon of \(quoted(key)). Write '\(key): …'."
    case .secondColon(let inBrackets):
      inBrackets
        ? "A second colon stands in this value. Put a comma before the next key, or quotes around the text."
        : "A second colon stands in this value. Put quotes around the text."
    case .unclosedQuote(let quote):
      "The quote \(quote) is not closed on its line. Close it, or write a text without quotes."
    case .unclosedText:
      "The quotation mark of this text is not closed on its line. Close it, or write '\\n' for a line break."
    case .unknownEscape(let escape):
      "\(quoted(escape)) means no character. Write the character itself, or '\\\\' for a backslash."
    case .textAfterValue(let text):
      "\(quoted(text)) stands behind a value that is complete. Put quotes around the whole, or remove it."
    case .unclosedBracket(let bracket):
      "The bracket \(quoted(bracket)) is not closed on its line. Close it there, or write one entry a line."
    case .strayBracket(let bracket, let expected?):
      "\(quoted(bracket)) closes a bracket that was not opened. \(quoted(expected)) is expected first."
    case .strayBracket(let bracket, nil):
      "\(quoted(bracket)) closes nothing. Remove it, or put quotes around the text."
    case .missingComma(let text):
      "No comma stands before \(quoted(text)). Put one, or quotes around the whole text."
    case .emptyItem:
      "Nothing stands before this comma. Remove it."
    case .pairInList(let key):
      "The key \(quoted(key)) stands in a list. Put braces around it: '{\(key): …}'."
    case .blockText(let sign):
      "\(quoted(sign)) announces a text over several lines, which data sets do not have. Write it on one line."
    case .continuedText:
      "The text of the line before goes on here. Write it on one line."
    case .anchor(let text):
      "\(quoted(text)) is an anchor, which data sets do not have. Repeat the value, or put quotes around it."
    case .alias(let text):
      "\(quoted(text)) is an alias, which data sets do not have. Repeat the value, or put quotes around it."
    case .tag(let text):
      "\(quoted(text)) is a tag, which data sets do not have. Remove it, or put quotes around the text."
    case .documentMarker(let marker):
      "\(quoted(marker)) separates documents, but a file is one data set. Remove the line."
    case .complexKey:
      "The key is not a text. Write 'key: value'."
    case .reservedStart(let character):
      "A text cannot begin with \(quoted(character)). Put quotes around it."
    case .repeatedKey(let key, let first):
      "\(quoted(key)) is given twice, first at \(first). Keep one of them."
    case .tooDeep(let limit):
      "Lists and maps lie more than \(limit) deep in one another. A data set needs 6 levels."
    case .itemAmongKeys:
      "An item of a list stands among keys. Indent it below its key, or remove the dash."
    case .keyAmongItems:
      "A line without a dash stands among the items of a list. Begin it with '- ', or indent it further."
    case .listOnKeyLine:
      "A list cannot begin on the line of its key. Begin it on the next line, or write '[…]'."
    case .loneValue:
      "A value stands on a line of its own. Write it behind its key."
    case .longKey:
      "A key or an identifier takes more than \(DocumentLimits.longestKey) bytes. Shorten it, and put the long text into a note."
    case .repeatedColumn(let name):
      "The column \(quoted(name)) stands twice. Remove one of them."
    case .raggedRow(let cells, let columns):
      "The row has \(cells) \(cells == 1 ? "cell" : "cells"), but the heading \(columns). "
        + (cells > columns
          ? "Put quotation marks around a text with a separator, or name the column."
          : "Add the missing separators, or put quotation marks around a text with a line break.")
    case .unclosedCell:
      "The quotation mark of this cell is not closed. Close it, or write '\"\"' for one inside a cell."
    case .textAfterCell(let text):
      "\(quoted(text)) stands behind a closed quotation mark. Write '\"\"' for a quotation mark inside a cell."
    case .missingColumn(let name, let found):
      "The table has no column \(quoted(name)). "
        + (found.isEmpty
          ? "Begin it with a row that names the columns."
          : "Its first row names the columns, and reads: \(found.joined(separator: ", ")).")
    case .unnamedColumn:
      "This column has values but no heading. Name it in the first row, or remove it."
    case .contradictoryKind(let entity, let kind, let first, let place):
      "\(quoted(entity)) is \(quoted(kind)) here, but \(quoted(first)) at \(place). Give an entity one kind."
    case .notJSON(let found, let expected):
      JSONRemedy.sentences(found: found, expected: expected)
    case .notDOT(let sentences), .doubtfulDOT(let sentences): sentences
    case .unreadGraph:
      "A second graph begins here, and only the first of a file is read. Give each a file of its own."
    default: ""
    }
  }

  private func spaces(_ count: Int) -> String { count == 1 ? "1 space" : "\(count) spaces" }

  private func hexadecimal(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
