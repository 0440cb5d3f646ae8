internal import Entente

/// The sources of a data set.
extension DataSetReader {
  mutating func declareSources(in section: Fields<FileKey>) {
    if isIncomplete(.sources, in: section) { declared.lacksSources = true }
    for field in section.all(.sources) { declareSources(field) }
  }

  private mutating func declareSources(_ field: Fields<FileKey>.Field) {
    for (key, _) in file.pairs(of: field.value) {
      let id = file.text(of: key)
      if file[key].isDamaged { declared.spoiltSources.insert(id) }
      if let first = declared.sources[id] {
        let place = place(of: files[first.file][first.key].range.lowerBound, in: first.file)
        report(.duplicateSource(id, first: place), at: file[key].range)
      } else {
        declared.sources[id] = Declarations.Entry(file: number, key: key)
        declared.sourceNames.append(id)
      }
    }
  }

  mutating func readSources(in section: Fields<FileKey>) {
    for field in section.all(.sources) {
      for (key, value) in entries(field) {
        let id = file.text(of: key)
        if file[value].kind == .empty, !file[value].isDamaged {
          sources.append(Source(Source.ID(id)))
        } else if expect(.map, value, of: id, at: file[key].range) {
          readSource(id, value)
        }
      }
    }
  }

  private mutating func readSource(_ id: String, _ node: Int) {
    var source = Source(Source.ID(id))
    for (key, value) in file.pairs(of: node) where !file[key].isRepeated {
      let name = variable(key, of: id)
      guard let name else { continue }
      if BibliographicVariables.isName(name) {
        let names = names(value, of: name, at: file[key].range)
        if name == "author" {
          source.authors = names
        } else {
          source.fields += names.map { Source.Field(name, $0) }
        }
      } else if let text = text(value, of: name, at: file[key].range) {
        set(name, to: text, of: &source, at: value)
      }
    }
    sources.append(source)
  }

  /// The variable that a key names, or nearly names; a finding where it is not known.
  private mutating func variable(_ key: Int, of id: String) -> String? {
    let name = file.text(of: key)
    if BibliographicVariables.isKnown(name) || ["type", "file", "sha256", "lines"].contains(name) {
      return name
    }
    guard isSound(key) else { return nil }
    let keys = BibliographicVariables.keys
    let suggestion = speller.suggestion(for: name, among: keys, list: "variables")
    report(
      .unknownKey(name, of: .source(id), suggestion: suggestion, known: []), at: file[key].range)
    return nil
  }

  private mutating func names(_ node: Int, of key: String, at place: Range<Int>) -> [String] {
    guard expect(.textOrList, node, of: key, at: place) else { return [] }
    var names: [String] = []
    for item in oneOrMore(node) {
      if let name = text(item, of: key, at: file[item].range) { names.append(name) }
    }
    return names
  }

  private mutating func set(
    _ name: String, to text: String, of source: inout Source, at node: Int
  ) {
    switch name {
    case "type": source.type = text
    case "title": source.title = text
    case "issued": source.issued = text
    case "file": source.file = text
    case "sha256": source.sha256 = text
    case "note": source.note = text
    case "lines":
      source.lineCount = Int(text).flatMap { $0 > 0 ? $0 : nil }
      if source.lineCount == nil {
        report(.notANumber(text, of: name, isWhole: true), at: file[node].range)
      }
    default: source.fields.append(Source.Field(name, text))
    }
  }
}
