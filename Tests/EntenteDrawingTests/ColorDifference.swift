import Graphviz

@testable import EntenteDrawing

/// How colors look to those who see fewer of them, and how different they are.
///
/// The matrices are those of Machado, Oliveira and Fernandes, *IEEE Transactions on Visualization and
/// Computer Graphics* 15 (2009), for the full deficiency; they apply to amounts of light.
enum Vision: CaseIterable {
  case usual, withoutRed, withoutGreen, withoutBlue, withoutColor

  private var matrix: [[Double]]? {
    switch self {
    case .usual: nil
    case .withoutRed:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .withoutGreen:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .withoutBlue:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    case .withoutColor: [[Double]](repeating: [0.2126, 0.7152, 0.0722], count: 3)
    }
  }

  /// The place of a color in CIE 1976 L*a*b* under D65.
  func place(of color: DOT.Color) -> [Double]? {
    guard let parts = color.parts else { return nil }
    let light = [parts.red, parts.green, parts.blue].map(DOT.Color.light)
    let seen = matrix.map { Self.product($0, light).map { min(1, max(0, $0)) } } ?? light
    let tristimulus = Self.product(
      [
        [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
      ], seen)
    let roots = zip(tristimulus, [0.95047, 1, 1.08883]).map { part, white -> Double in
      let share = part / white
      return share > 216.0 / 24389 ? Self.cubeRoot(share) : (24389.0 / 27 * share + 16) / 116
    }
    return [
      116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2]),
    ]
  }

  /// The difference of two colors, ΔE*ab (CIE 1976); about 2.3 is just seen.
  func difference(_ one: DOT.Color, _ other: DOT.Color) -> Double? {
    guard let first = place(of: one), let second = place(of: other) else { return nil }
    return zip(first, second).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }

  private static func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
  }

  private static func cubeRoot(_ value: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 { root -= (root - value / (root * root)) / 3 }
    return root
  }
}
