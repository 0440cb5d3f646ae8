/// A place in a source: the source, and a page, line or paragraph in it.
public struct Citation: Sendable, Hashable {
  /// The source.
  public var source: Source.ID

  /// The place in the source, as written, such as "lines 115-118".
  public var locator: String?

  /// Creates a citation.
  public init(_ source: Source.ID, at locator: String? = nil) {
    self.source = source
    self.locator = locator.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Citation: CustomStringConvertible {
  /// The source and the place in it: "overview, lines 115-118".
  public var description: String {
    guard let locator else { return source.rawValue }
    return "\(source), \(locator)"
  }
}

extension Citation {
  /// The lines that the locator names, if it names lines: "lines 115-118" and "line 47".
  public var lines: ClosedRange<Int>? {
    guard let locator else { return nil }
    let words = locator.split(separator: " ")
    guard words.count == 2, words[0] == "line" || words[0] == "lines" else { return nil }
    let ends = words[1].split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard let first = ends.first.flatMap({ $0 }), let last = ends.last.flatMap({ $0 }),
      ends.count <= 2, first <= last, first > 0
    else { return nil }
    return first...last
  }
}
