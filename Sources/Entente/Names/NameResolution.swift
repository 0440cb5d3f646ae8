/// The order in which names are tried.
struct NameResolution {
  let entities: [Entity]
  let index: NameIndex

  /// The entities of the first way of reading a name that finds any, in the order written.
  func entities(named query: NameQuery) -> [Entity] {
    let spelled = index.folded.members(hash: Buckets.hash(query.folded.utf8))
    let levels: [() -> [UInt32]] = [
      { spelled.filter { has($0, query.text, as: .name) } },
      { spelled.filter { has($0, query.text, as: .alias) } },
      { spelled.filter { !query.folded.isEmpty && Folding.folded(text($0)) == query.folded } },
      { sounding(like: query) },
    ]
    for level in levels {
      let forms = level()
      if !forms.isEmpty { return owners(of: forms) }
    }
    let forms = having(wordsOf: query)
    let same = forms.filter { form in
      let words = Set(NameWord.words(of: text(form)).map(\.folded))
      return query.words.allSatisfy { words.contains($0.folded) }
    }
    return owners(of: same.isEmpty ? forms : same)
  }

  private func text(_ form: UInt32) -> String { index.form(form, among: entities).text }

  private func has(_ form: UInt32, _ text: String, as role: NameForm.Role) -> Bool {
    let form = index.form(form, among: entities)
    return form.role == role && form.text == text
  }

  private func owners(of forms: [UInt32]) -> [Entity] {
    Set(forms.map { index.owner(of: $0) }).sorted().map { entities[$0] }
  }

  private func sounding(like query: NameQuery) -> [UInt32] {
    guard !query.words.isEmpty else { return [] }
    let forms = query.soundHashes.flatMap { index.sounds.members(hash: $0) }
    return Set(forms).filter { query.sounds(like: NameWord.words(of: text($0))) }.sorted()
  }

  /// The forms that have every word of a question, in any script.
  private func having(wordsOf query: NameQuery) -> [UInt32] {
    // A letter alone is in too many names to mean one.
    guard query.words.contains(where: { $0.folded.count > 1 }) else { return [] }
    var kept: Set<UInt32>?
    for word in query.words {
      let numbers = Set(word.sounds.compactMap { index.table.number(of: $0) })
      let forms = Set(numbers.flatMap { index.postings.members(of: $0) })
      kept = kept.map { $0.intersection(forms) } ?? forms
    }
    return (kept ?? []).sorted()
  }
}
