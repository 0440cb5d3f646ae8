/// What the commands say about DOT files: a sketch, and one with mistakes.
enum DrawingSnapshots {
  private static let fixtures = "Tests/EntenteCommandTests/Fixtures"
  private static let sketch = "\(fixtures)/sketch.dot"
  private static let faulty = "\(fixtures)/faulty.dot"

  static let answers: [Snapshot] = [
    ("dot-info", ["info", sketch]),
    ("dot-path", ["path", sketch, "Ada Brook", "Lighthouse"]),
  ].map { Snapshot(name: $0.0, arguments: $0.1) }

  static let messages: [Snapshot] = [
    ("dot-validate", ["validate", faulty]),
    ("dot-fmt-faulty", ["fmt", "--check", faulty]),
    ("dot-fmt-check", ["fmt", "--check", sketch]),
    ("dot-render-faulty", ["render", faulty, "-o", "x.svg"]),
    ("dot-render-path", ["render", sketch, "-o", "x.svg", "--path", "a", "b"]),
    ("dot-render-width", ["render", sketch, "-o", "x.svg", "--width", "80mm"]),
    ("dot-render-layout", ["render", sketch, "-o", "x.svg", "--layout", "sides"]),
    ("dot-render-itself", ["render", sketch, "-o", sketch]),
    ("dot-render-timeout", ["render", Snapshot.graph, "-o", "x.svg", "--timeout", "3"]),
    ("dot-same", ["same", sketch, "ada", "light", "--write"]),
  ].map { Snapshot(name: $0.0, arguments: $0.1) }
}
