/// Identifiers of entities for the nodes of a sketch, each for one of them only.
///
/// To Graphviz a node may be called by nothing, or over several lines, and two texts that look
/// alike are two.
struct SketchedIDs {
  private var taken: Set<String> = []

  /// The identifier of a node: its own where that can be one and is free.
  mutating func id(of text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      scalars.append(scalar.properties.generalCategory == .control ? " " : scalar)
    }
    let name = scalars.isEmpty ? "unnamed" : String(scalars)
    var id = name
    var number = 1
    while !taken.insert(id).inserted {
      number += 1
      id = "\(name)-\(number)"
    }
    return id
  }
}
