extension GraphMerge {
  mutating func mergeSources() {
    for source in second.sources {
      guard let position = first.sourcePositions[source.id] else {
        sources.append(source)
        additions.sources.append(source.id)
        continue
      }
      let known = sources[position]
      if known == source { continue }
      sources[position] = joined(known, source)
      let change = Change(
        .source(source.id), from: known, to: sources[position], \.allFields)
      additions.details += [change].compactMap { $0 }
    }
  }

  private mutating func joined(_ known: Source, _ other: Source) -> Source {
    var source = known
    let subject = Change.Subject.source(known.id)
    join(&source.type, other.type, "type", of: subject)
    join(&source.title, other.title, "title", of: subject)
    join(&source.authors, other.authors, "author", of: subject)
    join(&source.issued, other.issued, "issued", of: subject)
    join(&source.file, other.file, "file", of: subject)
    join(&source.sha256, other.sha256, "sha256", of: subject)
    join(&source.lineCount, other.lineCount, "lines", of: subject)
    joinFields(&source, other)
    join(&source.note, other.note, "note", of: subject)
    return source
  }

  /// Takes over the fields that are missing; the values of one name, such as several editors, are
  /// one list.
  private mutating func joinFields(_ source: inout Source, _ other: Source) {
    let known = Dictionary(grouping: source.fields, by: \.name)
    let others = Dictionary(grouping: other.fields, by: \.name)
    source.fields += other.fields.filter { known[$0.name] == nil }
    for name in other.fields.map(\.name).withoutRepetition {
      var values = (known[name] ?? others[name] ?? []).map(\.value)
      join(&values, (others[name] ?? []).map(\.value), name, of: .source(source.id))
    }
  }
}
