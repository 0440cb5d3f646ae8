import Entente
internal import EntenteFormats

/// How ways along an expression were found: what is meant by a way, and whether they are all.
struct AlongReport {
  let pattern: RelationPattern
  /// What of the ways that pass no entity twice was found; nothing where they are walks.
  let simple: PathsAlong?
  /// Whether there are more of the shortest walks than shown.
  let hasMore: Bool

  private var words: String {
    let crossed = "Relations are crossed from their first entity to their second, ^ backwards, ~ "
    let either = "either way; symmetric ones and the places and agreements named, both ways. "
    let ways =
      simple == nil
      ? "Walks: an entity may be passed twice." : "Simple paths: no entity is passed twice."
    return "along: \(pattern). \(crossed)\(either)\(ways)"
  }

  /// The lines below an answer.
  func text(style: TextStyle, width: Int) -> String {
    words.onOneLine.wrapped(toWidth: width).map { style.dim($0) + "\n" }.joined()
  }

  /// The table with the expression, and what is meant by a way, in each row.
  func marked(_ table: Table) -> Table {
    guard let column = table.columns.firstIndex(where: { $0.name == "within" }) else {
      return table
    }
    var table = table
    for row in table.rows.indices {
      table.rows[row][column] += "; along \(pattern) (\(simple == nil ? "walks" : "simple paths"))"
    }
    return table
  }

  var json: JSON {
    .object([
      ("expression", .string(pattern.description)),
      ("ways", .string(simple == nil ? "walks" : "simple")),
      ("complete", .bool(simple?.isComplete ?? !hasMore)),
      ("givenUp", .bool(simple?.isGivenUp ?? false)),
      ("completeLength", simple.map { .int($0.completeLength) } ?? .null),
      ("words", .string(words)),
    ])
  }
}
