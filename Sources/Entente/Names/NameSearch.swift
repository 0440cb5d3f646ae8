/// A search for the entities that a text may mean.
///
/// A form that agrees as a whole is found by its hash. The others are found by their words: forms
/// that have something like every word of the question are ranked by a quick estimate, and the best
/// of these are laid beside the question word by word.
struct NameSearch {
  let entities: [Entity]
  let index: NameIndex
  var patience = NameAlignment.Patience.usual

  /// The least score that counts as an answer.
  var leastScore: Double { patience.leavesWords ? 0.3 : 0.4 }

  /// The entities, best first; equals in the order written.
  ///
  /// - Complexity: O(*w* + *p*) in the different words and in the forms that have a word asked for.
  func matches(
    _ text: String, limit: Int, where isIncluded: (Entity) -> Bool
  ) -> [NameMatch] {
    guard limit > 0 else { return [] }
    let query = NameQuery(text)
    var forms = Set(index.folded.members(hash: Buckets.hash(query.folded.utf8)))
    for hash in query.soundHashes where !query.words.isEmpty {
      forms.formUnion(index.sounds.members(hash: hash))
    }
    if let acronym = query.acronym {
      forms.formUnion(index.acronyms.members(hash: Buckets.hash(acronym)))
    }
    forms.formUnion(likely(query, limit: limit, where: isIncluded))
    var best: [Int: NameMatch] = [:]
    for form in forms.sorted() {
      let owner = index.owner(of: form)
      guard isIncluded(entities[owner]), let match = match(query, form),
        match.score >= leastScore
      else { continue }
      if let known = best[owner], !match.tells(moreThan: known) { continue }
      best[owner] = match
    }
    return best.sorted { ($1.value.score, $0.key) < ($0.value.score, $1.key) }
      .prefix(limit).map(\.value)
  }

  /// How a form and a question agree.
  func match(_ query: NameQuery, _ form: UInt32) -> NameMatch? {
    let entity = entities[index.owner(of: form)]
    let form = index.form(form, among: entities)
    let words = NameWord.words(of: form.text)
    let whole = WholeLikeness(query, form, words: words)
    if let whole {
      return NameMatch(entity: entity, form: form, manners: [whole.manner], score: whole.score)
    }
    if let alignment = NameAlignment(
      of: query, with: words, others: Self.spelledOut(entity), patience: patience,
      weight: index.weight(of:))
    {
      return NameMatch(
        entity: entity, form: form, manners: alignment.tellingManners,
        score: Self.score(alignment, form.role))
    }
    if let acronym = query.acronym, words.count > 1,
      Acronym.all(of: WordScan(form.text)).contains(acronym)
    {
      return NameMatch(entity: entity, form: form, manners: [.acronym], score: 0.85)
    }
    return nil
  }

  private static func score(_ alignment: NameAlignment, _ role: NameForm.Role) -> Double {
    var score = 0.94 * Double(alignment.quality) * (0.6 + 0.4 * Double(alignment.coverage))
    if alignment.manners.contains(.wordOrder) { score *= 0.97 }
    if role == .identifier { score *= 0.98 }
    return score
  }

  /// The names of an entity that have no initials.
  private static func spelledOut(_ entity: Entity) -> [[NameWord]] {
    (entity.names.all.map(\.text) + entity.aliases.map(\.text)).map { NameWord.words(of: $0) }
      .filter { words in words.count > 1 && !words.contains { $0.traits.contains(.initial) } }
  }
}

extension NameSearch {
  /// The forms that may have something like every word, the likeliest first, a few hundred at most.
  private func likely(
    _ query: NameQuery, limit: Int, where isIncluded: (Entity) -> Bool
  ) -> [UInt32] {
    let lookup = WordLookup(table: index.table, tolerance: patience.tolerance)
    let required = query.words.filter { query.requires($0) }
    // Letters alone mean too much; acronyms are looked up by themselves.
    guard required.contains(where: { !$0.traits.contains(.initial) }) else { return [] }
    // One initial may be left over, and when guessing half of the words.
    let isLenient = patience.leavesWords || required.contains { $0.traits.contains(.initial) }
    let least =
      patience.leavesWords ? (required.count + 1) / 2 : required.count - (isLenient ? 1 : 0)
    var gains = [Float](repeating: 0, count: index.formCount)
    var found = [UInt32](repeating: 0, count: index.formCount)
    var touched: [UInt32] = []
    var known: [String: [WordLookup.Hit]] = [:]
    for (position, word) in required.enumerated() {
      let hits = known[word.folded] ?? lookup.hits(for: word)
      known[word.folded] = hits
      if hits.isEmpty, least == required.count { return [] }
      for hit in hits {
        let gain = hit.quality * index.weight(of: hit.word)
        for form in index.postings.members(of: hit.word) {
          let place = Int(form)
          if found[place] & 1 << UInt32(position) != 0 { continue }
          if found[place] == 0 { touched.append(form) }
          found[place] |= 1 << UInt32(position)
          gains[place] += gain
        }
      }
    }
    var best = BestForms(capacity: 96 + 8 * min(limit, 10_000))
    for form in touched {
      let place = Int(form)
      guard found[place].nonzeroBitCount >= least else { continue }
      let share = gains[place] / max(index.formWeights[place], .leastNormalMagnitude)
      let estimate = gains[place] * (0.6 + 0.4 * min(1, share))
      guard best.admits(estimate, form), isIncluded(entities[index.owner(of: form)]) else {
        continue
      }
      best.insert(estimate, form)
    }
    return best.forms
  }
}

extension NameMatch {
  /// Whether this form is the one to show: the better one, and of equals no identifier.
  fileprivate func tells(moreThan other: NameMatch) -> Bool {
    score != other.score
      ? score > other.score : other.form.role == .identifier && form.role != .identifier
  }
}
