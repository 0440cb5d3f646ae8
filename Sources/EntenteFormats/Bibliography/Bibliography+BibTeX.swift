internal import Entente

extension Bibliography {
  /// Records for BibTeX; biblatex reads them too.
  ///
  /// The number in the figure, the places cited and the digest of the text are fields of their own,
  /// which styles pass over.
  var bibTeX: String {
    let records = entries.map(\.bibTeX).joined(separator: "\n")
    if uncited.isEmpty { return records }
    // Programs pass over what stands between records, up to the next at sign.
    let comments = uncited.map { statement in
      "% " + PrintableText.line(statement.sentence).replacing("@", with: "(at)") + "\n"
    }
    return records + (records.isEmpty ? "" : "\n") + "% [?] What cites no source:\n"
      + comments.joined()
  }
}

extension Bibliography.Entry {
  fileprivate var bibTeX: String {
    var lines = ["@\(bibTeXType){\(key),"]
    for (name, value) in bibTeXFields where !value.isEmpty {
      lines.append("  \(name) = {\(value)},")
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  private var bibTeXType: String {
    let isInPeriodical = source["container-title"] != nil
    return switch source.type {
    case "article-journal", "article-magazine", "article-newspaper", "review": "article"
    case "article": isInPeriodical ? "article" : "misc"
    case "book": "book"
    case "chapter", "entry-encyclopedia", "entry-dictionary": "incollection"
    case "paper-conference": "inproceedings"
    case "report": "techreport"
    case "thesis": "phdthesis"
    default: "misc"
    }
  }

  /// The types of CSL that the type of a record in BibTeX tells.
  private static let typesTold: Set<String> = [
    "article-journal", "book", "chapter", "paper-conference", "report", "thesis",
  ]

  private var bibTeXFields: [(String, String)] {
    let type = bibTeXType
    var fields: [(String, String)] = [
      ("author", Self.names(source.authors)),
      ("title", "{\(TeXText.of(title))}"),
    ]
    if let issued = source.issued {
      let year = WrittenDate.year(in: issued) ?? TeXText.of(issued)
      fields.append(("year", year))
      // Where biblatex could not read it as a date, it is kept under the name that CSL has for it.
      let isDate = WrittenDate.parts(of: issued) != nil
      if year != TeXText.of(issued) {
        fields.append((isDate ? "date" : "issued", TeXText.of(issued)))
      }
    }
    for (name, values) in source.fieldsByName {
      fields.append((Self.fieldName(of: name, in: type), Self.value(of: name, values)))
    }
    let text = { (text: String?) in TeXText.of(text ?? "") }
    fields += [
      ("csl-type", Self.typesTold.contains(source.type ?? "") ? "" : text(source.type)),
      ("annote", text(source.note)), ("textfile", text(source.file)),
      ("sha256", text(source.sha256)), ("textlines", text(source.lineCount.map(String.init))),
      ("figurenumber", String(number)),
      ("locators", TeXText.of(locators.joined(separator: "; "))),
    ]
    // A field that is there twice is an error: the second, such as a number beside an issue, keeps
    // its value under another name.
    var seen: Set<String> = []
    return fields.map { seen.insert($0.0).inserted ? $0 : ("csl-\($0.0)", $0.1) }
  }

  /// The name that BibTeX or biblatex has for a variable of CSL; the variable's own where they have
  /// none.
  private static func fieldName(of variable: String, in type: String) -> String {
    switch variable {
    case "container-title": type == "article" ? "journal" : "booktitle"
    case "collection-title": "series"
    case "publisher":
      type == "techreport" ? "institution" : type == "phdthesis" ? "school" : "publisher"
    case "publisher-place": "address"
    case "issue": "number"
    case "page": "pages"
    case "number-of-pages": "pagetotal"
    case "accessed": "urldate"
    case "genre": "type"
    default: variable.lowercased()
    }
  }

  private static func value(of variable: String, _ values: [String]) -> String {
    let text = values.joined(separator: "; ")
    if BibliographicVariables.isName(variable) { return names(values) }
    if variable == "URL" || variable == "DOI" { return address(text) }
    if variable == "page" {
      let ends = text.split(whereSeparator: { "-–".contains($0) })
      if ends.count == 2, !text.contains("--") {
        return ends.map { TeXText.of(String($0)) }.joined(separator: "--")
      }
    }
    return TeXText.of(text)
  }

  /// Names for BibTeX, which takes "Doe Jane" for a Jane of given name Doe: what has no comma is
  /// kept whole by braces.
  private static func names(_ names: [String]) -> String {
    names.map { name in
      guard let parts = PersonalName(name) else { return "{\(TeXText.of(name))}" }
      return "\(protected(parts.family)), \(protected(parts.given))"
    }
    .joined(separator: " and ")
  }

  /// A part of a name, in braces where the word that separates names stands in it.
  private static func protected(_ part: String) -> String {
    let text = TeXText.of(part)
    let hasJoiner = part.split(separator: " ").contains { $0.lowercased() == "and" }
    return hasJoiner ? "{\(text)}" : text
  }

  /// A URL or DOI, which styles print as it stands: what would end the field is written as RFC 3986
  /// has it.
  private static func address(_ text: String) -> String {
    var written = ""
    for byte in text.utf8 {
      let isPlain = (0x21...0x7E).contains(byte) && !"{}\\\"".utf8.contains(byte)
      if isPlain {
        written.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        written += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return written
  }
}
