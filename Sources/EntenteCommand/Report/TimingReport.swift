import Entente
internal import EntenteFormats

extension TimedPath {
  /// How the way lies in time: "possibly together, 2000-01-01 to 2002-12-31".
  var words: String {
    switch rule {
    case .together:
      if start == nil, end == nil { return "\(certainty) together, on days that nobody names" }
      if start == end, let start { return "\(certainty) together, on \(start)" }
      let first = start.map { "\($0) to " } ?? "until "
      return "\(certainty) together, "
        + (end.map { "\(first)\($0)" } ?? "from \(start?.description ?? "")")
    case .inOrder, .strictlyInOrder:
      let order = rule == .inOrder ? "in order" : "strictly in order"
      guard let end else { return "\(certainty) \(order), on days that nobody names" }
      let count = dayCount.map { ", \(counted($0, "day", "days")) after the first" } ?? ""
      return "\(certainty) \(order), arriving \(end)\(count)"
    }
  }

  /// The same by name.
  var json: JSON {
    .object([
      ("rule", .string(rule.rawValue)), ("certainty", .string(certainty.rawValue)),
      ("from", .optional(start?.description)), ("to", .optional(end?.description)),
      ("days", dayCount.map { .int($0) } ?? .null),
    ])
  }
}
