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
  func words(in language: String?) -> String {
    switch self {
    case .everything: return "All entities of the data."
    case .ways(let from, let to, let count):
      let ends = "between \(from.name(in: language)) and \(to.name(in: language))"
      if count == 1 { return "The most telling way \(ends), with what surrounds it." }
      return "The \(count) most telling ways \(ends), the first one highlighted, with what "
        + "surrounds them."
    case .surroundings(let entity, let steps):
      let reach = steps == 1 ? "one relation" : "\(steps) relations"
      return "\(entity.name(in: language)) and what is at most \(reach) away."
    case .highest(let count, let measure):
      return count == 1
        ? "The entity of highest \(measure)." : "The \(count) entities of highest \(measure)."
    }
  }
}
