extension FigureContent {
  /// What a layout leaves out for its own reasons.
  enum Omission: Hashable {
    /// Events and agreements that have no place along years.
    case moments(undated: Int, untied: Int, crowded: Int)

    /// Entities around another one for which there is no room.
    case around(Int)
  }
}

extension FigureContent.Omission {
  /// What is left out, as a sentence.
  func sentence(in words: any FigureWords) -> String {
    switch self {
    case .moments(let undated, let untied, let crowded):
      words.omitted(undated: undated, untied: untied, crowded: crowded)
    case .around(let count): words.omitted(around: count)
    }
  }
}
