public import Entente

extension Figure {
  /// What was asked of a graph when the figure was made.
  public enum Question: Sendable, Hashable {
    /// Who and what is there.
    case everything

    /// The most telling ways between two entities.
    case ways(from: Entity, to: Entity, count: Int)

    /// What is around an entity, as many relations away.
    case surroundings(of: Entity, steps: Int)

    /// Who stands highest by a measure.
    case highest(Int, by: String)
  }
}

extension Figure.Question {
  /// The question in words, with the names in a language where the data have it.
  func words(in figure: Figure) -> String {
    let (words, language) = (figure.words, figure.language)
    switch self {
    case .everything where figure.layout == .time:
      // What has no date is left out.
      return words.alongYears.prefix(1).uppercased() + words.alongYears.dropFirst() + "."
    case .everything: return words.everything
    case .ways(let from, let to, let count):
      return words.ways(from: from.name(in: language), to: to.name(in: language), count: count)
    case .surroundings(let entity, let steps):
      return words.surroundings(of: entity.name(in: language), steps: steps)
    case .highest(let count, let name):
      let known = KnownMeasure(rawValue: name)
      return words.highest(count, by: known, called: known.map(words.measure) ?? name)
    }
  }
}
