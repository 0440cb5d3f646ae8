internal import Entente

extension Bibliography {
  /// Records as the data format of CSL 1.0.2 has them, and under `custom` what rests on each.
  var cslJSON: String {
    var writer = JSONWriter()
    writer.open(.array)
    for entry in entries { writer.write(entry) }
    if !uncited.isEmpty { writer.write(uncited: uncited, as: uncitedKey) }
    writer.close()
    return writer.text
  }

  /// A key that no source has.
  private var uncitedKey: String {
    let keys = Set(entries.map(\.key))
    var key = "no-source"
    while keys.contains(key) { key += "-" }
    return key
  }
}

extension JSONWriter {
  /// Writes a source as a record.
  fileprivate mutating func write(_ entry: Bibliography.Entry) {
    let source = entry.source
    open(.object)
    write("id", entry.key)
    write("type", source.type ?? "document")
    write("citation-number", String(entry.number))
    write("title", source.title)
    write(names: source.authors, as: "author")
    write(date: source.issued, as: "issued")
    for (name, values) in source.fieldsByName where !["citation-number", "id"].contains(name) {
      if BibliographicVariables.isName(name) {
        write(names: values, as: name)
      } else if BibliographicVariables.isDate(name) {
        write(date: values.joined(separator: "; "), as: name)
      } else {
        write(name, values.joined(separator: "; "))
      }
    }
    write("note", source.note)
    writeCustom(entry)
    close()
  }

  /// Writes what cites no source as a record of its own, which has the mark of the figure.
  fileprivate mutating func write(uncited statements: [Bibliography.Statement], as key: String) {
    open(.object)
    write("id", key)
    write("type", "document")
    write("citation-number", "?")
    write("title", "No source cited")
    write(key: "custom")
    open(.object)
    write(statements)
    close()
    close()
  }

  private mutating func writeCustom(_ entry: Bibliography.Entry) {
    write(key: "custom")
    open(.object)
    write("source", entry.source.id.rawValue)
    write("file", entry.source.file)
    write("sha256", entry.source.sha256)
    if let lines = entry.source.lineCount {
      write(key: "lines")
      write(literal: String(lines))
    }
    write(entry.statements)
    close()
  }

  private mutating func write(_ statements: [Bibliography.Statement]) {
    write(key: "statements")
    open(.array)
    for statement in statements {
      open(.object, on: .line)
      write("locator", statement.locator)
      write("from", statement.from)
      write("phrase", statement.phrase)
      write("to", statement.to)
      write("when", statement.relation.period?.text)
      write("role", statement.relation.role)
      write("basis", statement.relation.basis.rawValue)
      write("confidence", statement.relation.confidence.rawValue)
      write("relation", statement.relation.id.rawValue)
      close()
    }
    close()
  }

  private mutating func write(_ key: String, _ text: String?) {
    guard let text else { return }
    write(key: key)
    write(text)
  }

  private mutating func write(names: [String], as key: String) {
    if names.isEmpty { return }
    write(key: key)
    open(.array, on: .line)
    for name in names {
      open(.object)
      let parts = PersonalName(name)
      write("family", parts?.family)
      write("given", parts?.given)
      if parts == nil { write("literal", name) }
      close()
    }
    close()
  }

  private mutating func write(date: String?, as key: String) {
    guard let date else { return }
    write(key: key)
    open(.object, on: .line)
    if let days = WrittenDate.parts(of: date) {
      write(key: "date-parts")
      open(.array)
      for day in days {
        open(.array)
        for part in day { write(literal: String(part)) }
        close()
      }
      close()
    } else {
      write("literal", date)
    }
    close()
  }
}
