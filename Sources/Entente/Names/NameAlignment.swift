/// The words of a question laid beside the words of a name.
struct NameAlignment {
  /// How alike the words are, the weightier counting more: 0 to 1.
  private(set) var quality: Float = 0

  /// How much of the name the question covers: 0 to 1.
  private(set) var coverage: Float = 0

  /// In what ways the two differ.
  private(set) var manners: Set<NameMatch.Manner> = []

  /// The same in their order, and never none: connecting words alone are a matter of spelling.
  var tellingManners: [NameMatch.Manner] {
    manners.isEmpty ? [.otherSpelling] : manners.sorted()
  }

  private let asked: [NameWord]
  private let words: [NameWord]
  private var pairs: [Int?]
  private var likenesses: [WordLikeness?]
  private var isTaken: [Bool]

  /// How many slips beyond the usual are forgiven, and whether words may be left over.
  struct Patience {
    var tolerance = 0
    var leavesWords = false

    static let usual = Patience()
    static let guessing = Patience(tolerance: 1, leavesWords: true)
  }

  /// Lays the words side by side; nothing where a word of the question has no counterpart.
  ///
  /// `others` are the spelled-out names of the same entity: they tell that "E. Idrissov", who is
  /// Erlan, is no Ermek.
  ///
  /// - Complexity: O(*q* · *w*) in the words of both.
  init?(
    of query: NameQuery, with words: [NameWord], others: @autoclosure () -> [[NameWord]],
    patience: Patience = .usual, weight: (NameWord) -> Float
  ) {
    asked = query.words
    self.words = words
    pairs = Array(repeating: nil, count: asked.count)
    likenesses = Array(repeating: nil, count: asked.count)
    isTaken = Array(repeating: false, count: words.count)
    guard !asked.isEmpty, !words.isEmpty else { return nil }
    let order = asked.indices.sorted { rank(of: asked[$0]) < rank(of: asked[$1]) }
    for position in order { pair(position, onlyAlike: true, patience: patience) }
    for position in order where pairs[position] == nil {
      pair(position, onlyAlike: false, patience: patience)
    }
    guard hasEverything(query, patience: patience) else { return nil }
    guard !hasStrayInitial, expandsInitials(others()) else { return nil }
    measure(query, weight: weight)
    let shortestSlip = asked.indices.filter { likenesses[$0]?.manner == .typingError }
      .compactMap { asked[$0].sounds.first?.count }.min()
    // One slip makes a short word another word: the rest of the name has to vouch for it.
    if let shortestSlip, shortestSlip < 7, coverage < 0.4 { return nil }
  }

  /// Words first, initials next, connecting words last.
  private func rank(of word: NameWord) -> Int {
    if word.traits.contains(.function) { return 2 }
    return word.traits.contains(.initial) ? 1 : 0
  }

  private mutating func pair(_ position: Int, onlyAlike: Bool, patience: NameAlignment.Patience) {
    let previous = pairs[..<position].last { $0 != nil }.flatMap(\.self) ?? -1
    var best: (place: Int, likeness: WordLikeness)?
    for place in words.indices where !isTaken[place] {
      guard
        let likeness = WordLikeness(
          asked[position], words[place], tolerance: patience.tolerance),
        !onlyAlike || likeness.quality > 0.9
      else { continue }
      if let best {
        let isBetter = likeness.quality > best.likeness.quality
        let isNext =
          likeness.quality == best.likeness.quality && best.place < previous && place > previous
        guard isBetter || isNext else { continue }
      }
      best = (place, likeness)
    }
    guard let best else { return }
    pairs[position] = best.place
    likenesses[position] = best.likeness
    isTaken[best.place] = true
  }

  /// Whether the question has no word left over, or only what may be.
  private func hasEverything(_ query: NameQuery, patience: Patience) -> Bool {
    let left = asked.indices.filter { pairs[$0] == nil && query.requires(asked[$0]) }
    // A letter alone means too much, and so does a list of letters.
    guard
      asked.indices.contains(where: {
        pairs[$0] != nil && query.requires(asked[$0]) && !asked[$0].traits.contains(.initial)
          && !(words[pairs[$0] ?? 0].traits.contains(.initial))
      })
    else { return false }
    if left.isEmpty { return true }
    if patience.leavesWords { return left.count * 2 <= asked.count }
    // "N. A. Nazarbayev" is Nursultan Nazarbayev, whose father's name is not written.
    let isNameComplete = words.indices.allSatisfy {
      isTaken[$0] || words[$0].traits.contains(.function)
    }
    return isNameComplete && left.count == 1 && asked[left[0]].traits.contains(.initial)
      && asked.indices.contains { likenesses[$0]?.manner == .initials }
  }

  /// Whether a letter has met just any word of a longer text.
  ///
  /// M. Fabius is no visit of Fabius in March: one second name may be missing, no more.
  private var hasStrayInitial: Bool {
    guard likenesses.contains(where: { $0?.manner == .initials }) else { return false }
    let missing = words.enumerated()
      .filter { !isTaken[$0.offset] && $0.element.traits.isDisjoint(with: [.function, .initial]) }
    return missing.count > 1 || missing.contains { $0.element.traits.contains(.number) }
  }

  /// Whether words that met an initial of the name agree with the names that spell it out.
  private func expandsInitials(_ others: @autoclosure () -> [[NameWord]]) -> Bool {
    for (position, place) in pairs.enumerated() {
      guard let place, likenesses[position]?.manner == .initials,
        words[place].traits.contains(.initial), !asked[position].traits.contains(.initial)
      else { continue }
      let spelled = others().flatMap(\.self).filter { word in
        words[place].isInitial(of: word)
          && !words.contains { !$0.traits.contains(.initial) && WordLikeness($0, word) != nil }
      }
      if spelled.isEmpty { continue }
      let isKnown = spelled.contains { WordLikeness(asked[position], $0)?.quality ?? 0 > 0.9 }
      if !isKnown { return false }
    }
    return true
  }

  private mutating func measure(_ query: NameQuery, weight: (NameWord) -> Float) {
    var gained: Float = 0
    var possible: Float = 0
    for (position, word) in asked.enumerated() {
      let isRequired = query.requires(word)
      if pairs[position] == nil, !isRequired { continue }
      let own = isRequired ? weight(pairs[position].map { words[$0] } ?? word) : 0.1
      possible += own
      gained += own * (likenesses[position]?.quality ?? 0)
      if let manner = likenesses[position]?.manner { manners.insert(manner) }
    }
    quality = possible > 0 ? gained / possible : 0
    let weights = words.map(weight)
    let covered = zip(weights, isTaken).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
    coverage = covered / max(weights.reduce(0, +), .leastNormalMagnitude)
    let isWhole = words.indices.allSatisfy {
      isTaken[$0] || words[$0].traits.contains(.function)
    }
    if !isWhole { manners.insert(.partOfName) }
    let places = pairs.compactMap(\.self)
    if zip(places, places.dropFirst()).contains(where: >) { manners.insert(.wordOrder) }
  }
}
