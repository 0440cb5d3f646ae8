/// How a part of a data set is laid out in lines.
indirect enum YAMLLayout: Sendable {
  /// On one line.
  case line

  /// On one line where there is room, and else a line for each entry.
  case fitting

  /// A line for each entry, the entries as given; those under some keys otherwise.
  case block(YAMLLayout, [String: YAMLLayout] = [:])
}

extension YAMLLayout {
  /// The layout of a data set: an entry of a list is one line, so that a change of one relation is
  /// a change of one line; an entity has a line for each of its keys.
  static let dataSet = YAMLLayout.block(
    .line,
    [
      "sources": .block(.block(.line)),
      "vocabulary": .block(.block(.line)),
      "entities": .block(
        .block(.line, ["name": .fitting, "alias": .fitting, "attributes": .block(.line)])),
      "relations": .block(.line),
      "same": .block(.line),
    ])

  /// The layout of what stands under a key.
  func layout(of key: String) -> YAMLLayout {
    switch self {
    case .line: .line
    case .fitting: .line
    case .block(let entries, let exceptions): exceptions[key] ?? entries
    }
  }

  /// The layout of the items of a list.
  var items: YAMLLayout {
    if case .block(let entries, _) = self { entries } else { .line }
  }
}
