import Entente
import GraphAlgorithms

/// How far the farthest entity in reach is: its eccentricity (Harary and Norman 1953).
struct Eccentricity: Centrality {
  let name = "eccentricity"
  let convention = "the distance to the farthest entity in reach"

  func values(in adjacency: Adjacency) -> [Double] {
    adjacency.vertices.map { Double(adjacency.breadthFirstDistances(from: $0).eccentricity) }
  }
}

let chain = try Graph {
  for name in ["Rennes", "Paris", "Astana", "Almaty"] {
    Entity(Entity.ID(name), name: name, kind: .organisation)
  }
  Relation("Rennes", .cooperatesWith, "Paris")
  Relation("Paris", .cooperatesWith, "Astana")
  Relation("Astana", .cooperatesWith, "Almaty")
}

for row in chain.centrality(Eccentricity()) { print("\(row.entity.name) \(row.value)") }
