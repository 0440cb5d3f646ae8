/// A record of a BibTeX file, read as BibTeX does: values are what stands between balanced braces.
struct BibTeXRecord {
  let key: String
  let fields: [String: String]

  /// What is wrong with a file.
  enum Fault: Error { case unbalanced, unreadable(String), repeated(String) }

  /// The records of a file, which has nothing besides.
  static func all(in text: String) throws -> [BibTeXRecord] {
    var rest = text[...]
    var records: [BibTeXRecord] = []
    while let start = rest.firstMatch(of: /\s*@[a-z]+/)?.range {
      guard start.lowerBound == rest.startIndex else { throw Fault.unreadable(String(rest)) }
      rest = rest[start.upperBound...]
      records.append(try record(of: try group(&rest)))
    }
    return records
  }

  /// What stands between a brace at the beginning and the one that closes it.
  ///
  /// A backslash is no escape here, as in BibTeX.
  private static func group(_ rest: inout Substring) throws -> Substring {
    var depth = 0
    for index in rest.indices {
      if rest[index] == "{" { depth += 1 }
      if rest[index] == "}" { depth -= 1 }
      if depth < 0 || (depth == 0 && index == rest.startIndex) { throw Fault.unbalanced }
      if depth == 0 {
        let inner = rest[rest.index(after: rest.startIndex)..<index]
        rest = rest[rest.index(after: index)...]
        return inner
      }
    }
    throw Fault.unbalanced
  }

  private static func record(of text: Substring) throws -> BibTeXRecord {
    guard let head = text.prefixMatch(of: /([^,\s{}]+),\s*/) else {
      throw Fault.unreadable(String(text))
    }
    var rest = text[head.range.upperBound...]
    var fields: [String: String] = [:]
    while let name = rest.prefixMatch(of: /([-a-z0-9_]+) =\s/) {
      rest = rest[name.range.upperBound...]
      let value = try group(&rest)
      guard fields.updateValue(String(value), forKey: String(name.1)) == nil else {
        throw Fault.repeated(String(name.1))
      }
      rest = rest.drop { $0 == "," || $0.isWhitespace }
    }
    guard rest.isEmpty else { throw Fault.unreadable(String(rest)) }
    return BibTeXRecord(key: String(head.1), fields: fields)
  }
}
