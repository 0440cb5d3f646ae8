/// How a question and a form agree as a whole.
struct WholeLikeness {
  /// The score of the match.
  let score: Double

  /// What sets the two apart, or ``NameMatch/Manner/exact``.
  let manner: NameMatch.Manner

  /// Compares a text and a form; nothing where only some words agree.
  init?(_ query: NameQuery, _ form: NameForm, words: [NameWord]) {
    if query.text == form.text {
      score =
        switch form.role {
        case .identifier: 1
        case .name: 0.99
        case .alias: 0.98
        }
      manner = .exact
    } else if !query.folded.isEmpty, query.folded == Folding.folded(form.text) {
      (score, manner) = (0.97, .folded)
    } else if query.words.map(\.folded) == words.map(\.folded), !words.isEmpty {
      let isRepaired = (query.words + words).contains { $0.traits.contains(.repaired) }
      (score, manner) = (0.96, isRepaired ? .lookAlikes : .folded)
    } else if query.sounds(like: words) {
      let isSameScript = NameQuery.script(of: query.words) == NameQuery.script(of: words)
      (score, manner) = (0.95, isSameScript ? .otherSpelling : .otherScript)
    } else {
      return nil
    }
  }
}
