import Entente

let europe = try Graph {
  Entity("france", name: "France", kind: .state)
  Entity("japan", name: "Japan", kind: .state)
  Entity("gros", name: "Jean-Baptiste Louis Gros", kind: .person, of: ["france"])
  Entity("amity", name: "Treaty of Amity and Commerce", kind: .treaty, of: ["france", "japan"])
  Source("text-1858", title: "Treaty of Amity and Commerce between France and Japan")
  Relation("france", "partyTo", "amity", on: "1858-10-09", citing: ["text-1858": "preamble"])
  Relation("japan", "partyTo", "amity", on: "1858-10-09", citing: ["text-1858": "preamble"])
  Relation("gros", "signed", "amity", on: "1858-10-09", citing: ["text-1858": "signatures"])
  Relation("gros", "representativeOf", "france")
}

if let path = try europe.path(from: "gros", to: "japan") {
  for step in path.steps {
    for carrier in step.carriers {
      let phrase = europe.vocabulary.phrase(of: carrier, in: step)
      let word = carrier.relation.citations.map(\.description).joined(separator: "; ")
      print("\(step.from.name) \(phrase) \(step.to.name) [\(word)]")
    }
  }
}

let between = try europe.connections(between: "france", and: "japan").between
print("Between France and Japan: \(between.map(\.entity.name).joined(separator: ", "))")
print("Uncited: \(europe.relations.count { $0.citations.isEmpty })")
