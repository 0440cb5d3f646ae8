import Entente

extension Figure {
  /// The figure of ways with less and less: one neighbor less each time, those with fewest ties
  /// first, then without any one way less each time, down to the most telling one.
  ///
  /// - Complexity: O(*m*) for each that is asked for.
  var lessCrowded: some Sequence<(figure: Figure, content: FigureContent)> {
    let neighbors = around.indices.reversed().map { (ways: ways.count, around: $0) }
    let fewerWays = ways.indices.dropFirst().reversed().map { (ways: $0, around: 0) }
    return (neighbors + fewerWays).lazy.map { showing(ways: $0.ways, around: $0.around) }
  }

  /// The figure with so many of its ways and of the neighbors around them; what it sets off stays.
  private func showing(ways count: Int, around: Int) -> (figure: Figure, content: FigureContent) {
    let onWays = highlightedEntities.union(ways.prefix(count).joined())
    let kept = onWays.union(self.around.prefix(around))
    // A way that passes nothing of its own is still to be seen.
    let left = ways.filter { !onWays.isSuperset(of: $0) }
    var figure = self
    if case .ways(let from, let to, let all) = question {
      figure.question = .ways(from: from, to: to, count: all - left.count)
    }
    var content = FigureContent(of: figure, kept: kept)
    content.omissions = [
      .ways(
        left.count, passing: Set(left.joined()).subtracting(onWays).count,
        around: self.around.count - around)
    ]
    return (figure, content)
  }
}
