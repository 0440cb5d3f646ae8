internal import Entente

extension Finding.Problem {
  /// What is wrong, and what was expected or is the likely fix: the sentences to print.
  ///
  /// Characters that would steer a terminal or turn its writing around are replaced.
  public var message: String { PrintableText.of(words) }

  private var words: String {
    switch self {
    case .missingVersion:
      "The file does not say which version of the format it uses. Begin it with 'entente: 1'."
    case .unknownVersion(let version):
      "The version \(quoted(version)) of the format is not known. This program reads version 1."
    case .unknownKey(let key, let subject, let suggestion, let known):
      "\(quoted(key)) is not a key of \(subject.kind).\(hint(suggestion, known))"
    case .missingKey(let key, let subject):
      "\(subject.name) has no \(quoted(key)). Add \(quoted(key + ": …"))."
    case .emptyCell(let key, let subject):
      "\(subject.name) has no \(quoted(key)). Fill in that cell of the row."
    case .wrongShape(let key, let found, let expected):
      "\(quoted(key)) is \(found.rawValue). Write \(expected.rawValue)."
    case .entryOfWrongShape(let subject, let found):
      "\(subject.nearName) is \(found.rawValue). Write a map: \(quoted(subject.pattern))."
    case .missingValue(let key):
      "\(quoted(key)) has no value. Write one, or remove the key."
    case .unknownValue(let value, let key, let suggestion, let known):
      "\(quoted(value)) is not a value of \(quoted(key)).\(hint(suggestion, known))"
    case .notANumber(let text, let key, let isWhole):
      "\(quoted(text)) is not a number that \(quoted(key)) can have. "
        + (pointed(text).map { "Did you mean '\($0)'?" }
          ?? "Write a \(isWhole ? "whole number" : "number") above 0.")
    case .unknownEntityKind(let kind, let suggestion):
      "\(quoted(kind)) is not a kind of entity.\(didYouMean(suggestion, else: "Declare it under 'vocabulary'."))"
    case .unknownRelationKind(let kind, let suggestion):
      "\(quoted(kind)) is not a kind of relation.\(didYouMean(suggestion, else: "Declare it under 'vocabulary'."))"
    case .unknownEntity(let id, let suggestion):
      "There is no entity \(quoted(id)).\(didYouMean(suggestion, else: "Declare it under 'entities'."))"
    case .unfitRelation(let misfit):
      misfit.description
    case .unknownSource(let id, let suggestion):
      "There is no source \(quoted(id)).\(didYouMean(suggestion, else: "Declare it under 'sources'."))"
    case .unknownRelation(let id, let suggestion):
      "There is no relation \(quoted(id)).\(didYouMean(suggestion, else: "Give the disputed one an 'id'."))"
    case .duplicateEntity(let id, let first):
      "There are two entities \(quoted(id)), the first at \(first). Give each its own identifier."
    case .duplicateSource(let id, let first):
      "There are two sources \(quoted(id)), the first at \(first). Give each its own identifier."
    case .duplicateRelation(let id, let first):
      "There are two relations \(quoted(id)), the first at \(first). Give each its own identifier, or none."
    case .notADate(let error), .endBeforeStart(let error):
      error.description
    case .rewrittenDate(let text, let readings):
      rewrittenDate(text, readings)
    case .missingTitle:
      "No file of the folder has a 'title'. Give one file the title of the data set."
    case .repeatedHeading(let key, let first):
      "\(quoted(key)) is given twice, first at \(first). A folder is one data set: keep one of them."
    case .repeatedKind(let kind, let first):
      "The kind \(quoted(kind)) is declared twice, first at \(first). Keep one of them."
    case .loneIdentity:
      "Fewer than two entities are said to be the same. Name two or more."
    case .noPlaceForIdentity:
      "A list of ties or a sketch has no place for a statement of identity. Convert it to a data set first."
    case .noSuchFile(let path):
      "There is no file or folder '\(path)'. Check the spelling of the path."
    case .unreadable(let path):
      "'\(path)' cannot be read. Check its permissions."
    case .emptyFile:
      "The file is empty. A data set begins with the line 'entente: 1'."
    case .emptyFolder(let path, let extensions):
      "The folder '\(path)' holds no file that ends in \(list(extensions)). "
        + "Name a file, or a folder with such files."
    case .unknownFormat(let path, let known):
      "The format of '\(path)' is not known. Files that end in \(list(known)) are read."
    case .tooLarge(let path, let limit):
      "'\(path)' has more than \(limit / 1_000_000) MB. Divide it into several files in a folder."
    case .cutShort:
      "The file ends in the middle of an entry, as if cut short. Fetch it again, or complete the line."
    case .longLine(let limit):
      "The line has more than \(limit / 1_000_000) MB. Write one entry a line."
    case .longText(let limit):
      "The text has more than \(limit / 1_000_000) MB. Keep it in a file of its own."
    case .uncitedRelation:
      "The relation cites no source. Add 'cite: [{source: locator}]'."
    case .uncitedRow:
      "The relation cites no source. Name one in a row of the citations, or in the column of sources."
    case .needlessAllowance(let code):
      "There is no warning \(code) here to allow. Remove the comment."
    case .unreasonedAllowance(let code):
      "The comment allows \(code) without a reason. Write why: '# allow: \(code) …'."
    case .unreadColumn(let name, let known):
      "The column \(quoted(name)) is not read. Read are: \(known.joined(separator: ", "))."
    case .unreadFile(let name, let known):
      "\(quoted(name)) is not read. Tables are: \(known.joined(separator: ", "))."
    case .passedOverFile(let name, let ending):
      "\(quoted(name)) is not read: of a folder only files that end in '.\(ending)' are. "
        + "Rename it, or move it elsewhere."
    case .doubt(let doubt):
      doubt.description
    case .other(let message, severity: _):
      message
    default:
      syntaxMessage
    }
  }

  /// A number with a point where it was written with a comma, as in much of Europe.
  private func pointed(_ text: String) -> String? {
    let pointed = text.replacing(",", with: ".")
    return pointed != text && Double(pointed).map { $0 > 0 && $0.isFinite } == true ? pointed : nil
  }

  func quoted(_ text: String) -> String { PrintableText.quoted(text) }

  private func rewrittenDate(_ text: String, _ readings: [String]) -> String {
    let dates = readings.map(quoted).formattedList(joiner: "or")
    let choice = readings.count > 1 ? ", as the source says" : ""
    return "\(quoted(text)) is what a spreadsheet makes of a date. "
      + "Write \(dates)\(choice), in cells formatted as text."
  }

  private func list(_ extensions: [String]) -> String {
    extensions.map { "'.\($0)'" }.formattedList(joiner: "or")
  }

  private func hint(_ suggestion: String?, _ known: [String]) -> String {
    if suggestion != nil || known.isEmpty { return didYouMean(suggestion) }
    return " Known: \(known.joined(separator: ", "))."
  }

  private func didYouMean(_ suggestion: String?, else remedy: String) -> String {
    suggestion == nil ? " \(remedy)" : didYouMean(suggestion)
  }

  private func didYouMean(_ suggestion: String?) -> String { Entente.didYouMean(suggestion) }
}
