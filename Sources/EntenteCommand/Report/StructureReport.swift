import Entente
internal import EntenteFormats

/// How ties hang together, each number with its convention.
struct StructureReport {
  let structure: NetworkStructure

  /// The numbers by name, and how each is made.
  var members: [(String, JSON)] {
    let traits = NetworkStructure.Trait.allCases
    return [
      (
        "structure",
        .object(
          [("entities", .int(structure.entityCount)), ("ties", .int(structure.tieCount))]
            + traits.map { trait in
              (trait.rawValue, structure[trait].map { .double($0) } ?? .null)
            })
      ),
      (
        "structureConventions",
        .object(
          [("ties", .string(Self.counting))]
            + traits.map { ($0.rawValue, .string($0.convention)) })
      ),
    ]
  }

  /// What counts as a tie.
  private static let counting =
    "pairs of entities joined by relations that are ties, however many"

  /// A line for each number, its convention beside it or below.
  func text(style: TextStyle, width: Int) -> String {
    let names = NetworkStructure.Trait.allCases.map(\.rawValue)
    let nameWidth = names.map(\.displayWidth).max() ?? 0
    let indent = String(repeating: " ", count: nameWidth + 13)
    var text = style.bold("Structure of ties") + "\n"
    let size = "\(counted(structure.tieCount, "tie", "ties")): \(Self.counting)"
    text += size.wrapped(toWidth: width - 2).map { "  \($0)\n" }.joined()
    for trait in NetworkStructure.Trait.allCases {
      let value = structure[trait].map { $0.formatted(decimals: 4) } ?? "–"
      let start =
        "  " + trait.rawValue.padded(toWidth: nameWidth) + "  "
        + value.padded(toWidth: 7, alignedRight: true) + "  "
      let words = trait.convention.wrapped(toWidth: max(20, width - nameWidth - 13))
      for (number, part) in words.enumerated() {
        text += (number == 0 ? start : indent) + style.dim(part) + "\n"
      }
    }
    return text
  }
}
