import Graphviz

extension DOT.Edge {
  /// How broad the arrowheads are, across the line, their outlines included: Graphviz draws these as
  /// heavy as the line.
  ///
  /// A head of size 1 is 10 points long and 7 or 8 broad.
  var headBreadth: Double {
    let heads = [self.arrowHead, self.arrowTail].compactMap(\.self)
    let isTriangle = heads.allSatisfy {
      ["normal", "onormal", "vee", "empty"].contains($0.rawValue)
    }
    let size = self.arrowSize ?? FigureContent.arrowSize
    return (isTriangle ? 7 : 8) * size + 1.5 * (self.penWidth ?? 1)
  }
}
