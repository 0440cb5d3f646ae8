extension Graph {
  /// The entities that a text may mean, best first, with the name that matched and how.
  ///
  /// Every word of the text must be found in one of the entity's names: as it is, in another script
  /// or transliteration, as an initial, as the beginning of a word, or with a slip or two. Words of
  /// the name may be missing from the text, and words such as "of" from either. An acronym in
  /// capitals finds the name whose words it abbreviates. Numbers are never taken for one another.
  ///
  /// ```swift
  /// graph.search("Назарбаев Н.").first?.entity.id        // "nazarbayev"
  /// graph.search("Kazakstan", limit: 1).first?.manners   // [.otherSpelling]
  /// graph.search("Nowhere")                              // []
  /// ```
  ///
  /// Slips are counted as Damerau (1964) does, on the sounds of the words; rare words weigh more
  /// than common ones (Spärck Jones 1972), and look-alike letters are those of Unicode Technical
  /// Standard 39.
  ///
  /// Use ``entity(named:)`` where one entity must be meant: a search never refuses an ambiguity.
  /// A text of more than 400 letters or 32 words finds only a name that is the
  /// same as a whole.
  ///
  /// - Complexity: O(*w* + *p*) in the different words of all names and in the names that have a
  ///   word asked for; the first question prepares the names, in O(*n*).
  public func search(
    _ text: String, limit: Int = 10, where isIncluded: (Entity) -> Bool = { _ in true }
  ) -> [NameMatch] {
    NameSearch(entities: entities, index: cache.names(of: self))
      .matches(text, limit: limit, where: isIncluded)
  }
}
