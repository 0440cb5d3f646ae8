import Entente

/// What one data set adds to another, and where they disagree.
struct MergeReport {
  /// How many names of a sort are listed.
  private static let limit = 10

  let merge: Merge
  let path: String

  /// The relations that both tell, but otherwise: both are kept.
  let toldTwice: [Change]

  func text(style: TextStyle) -> String {
    let additions = merge.additions
    var text = style.bold(path.onOneLine) + "\n"
    if additions.isEmpty, merge.conflicts.isEmpty { return text + "  adds nothing\n" }
    text += line(additions.entityKinds, "kind of entity", "kinds of entities")
    text += line(additions.relationKinds, "kind of relation", "kinds of relations")
    text += line(additions.sources, "source", "sources")
    text += line(additions.entities, "entity", "entities")
    text += relationLines
    if !additions.identities.isEmpty {
      text += "  adds \(counted(additions.identities.count, "identity", "identities"))\n"
    }
    for change in additions.details { text += "  \(change.description.onOneLine)\n" }
    if !merge.conflicts.isEmpty {
      text +=
        "  \(style.warning(counted(merge.conflicts.count, "disagreement", "disagreements")))\n"
    }
    for conflict in merge.conflicts { text += "    \(conflict.description.onOneLine)\n" }
    if !toldTwice.isEmpty {
      let count = counted(toldTwice.count, "relation is", "relations are")
      text += "  \(style.warning("\(count) told otherwise; both are kept"))\n"
    }
    for change in toldTwice { text += "    \(change.description.onOneLine)\n" }
    return text
  }

  /// The first relations added, in words: few have an identifier that can be looked up.
  private var relationLines: String {
    let ids = merge.additions.relations
    if ids.isEmpty { return "" }
    let relations = ids.prefix(Self.limit).compactMap { merge.graph.relation($0) }
    let rest = ids.count - relations.count
    let lines =
      relations.map { "\(merge.graph.mention(of: $0))".onOneLine }
      + (rest > 0 ? ["\(rest) more"] : [])
    return "  adds \(counted(ids.count, "relation", "relations")):\n"
      + lines.map { "    \($0)\n" }.joined()
  }

  private func line<ID: CustomStringConvertible>(
    _ ids: [ID], _ singular: String, _ plural: String
  ) -> String {
    if ids.isEmpty { return "" }
    let rest = ids.count - Self.limit
    let names =
      ids.prefix(Self.limit).map { "\($0)".onOneLine } + (rest > 0 ? ["\(rest) more"] : [])
    return "  adds \(counted(ids.count, singular, plural)): \(names.joined(separator: ", "))\n"
  }
}
