// What does a connection rest on: who parts it, which article, and what would have to be granted without it?
import Entente
import EntenteFormats
import Foundation

let graph = try Graph(contentsOf: URL(fileURLWithPath: "Graphs/france-kazakhstan"))
let marindol = try graph.entity(named: "Jean-Yves Marindol")
let abai = try graph.entity(named: "Abai University")

// Everybody is tied to some state and some city, so ways through them tell nothing.
var restriction = Restriction(avoiding: [.state, .place])
if let robustness = try graph.robustness(
  between: marindol.id, and: abai.id, within: restriction)
{
  for (number, way) in robustness.disjointWays.enumerated() {
    print("Way \(number + 1) of those that share nobody:")
    for relation in way.steps.flatMap(\.carriers).map(\.relation) {
      print("  \(graph.sentence(of: relation))")
    }
  }
  for entity in robustness.cutEntities { print("No way without \(entity.name).") }
  for sources in robustness.sourceCut.sets {
    print("No way without the word of \(sources.map(\.rawValue).joined(separator: " and ")).")
  }
}

// Asked of one article alone, the question has no answer. Why not?
restriction.sources = ["kk-2021"]
if let why = try graph.whyNot(from: marindol.id, to: abai.id, within: restriction) {
  for relaxation in why.relaxations {
    print("No way is left: \(relaxation.map(graph.words).joined(separator: " and ")).")
  }
  for miss in why.nearestMiss where !miss.violated.isEmpty {
    for carrier in miss.step.carriers { print("It lacks: \(graph.sentence(of: carrier.relation))") }
  }
}
