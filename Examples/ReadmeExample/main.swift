import Entente
import EntenteFormats
import Foundation

let graph = try Graph(contentsOf: URL(fileURLWithPath: "Graphs/france-kazakhstan"))
let marindol = try graph.entity(named: "Jean-Yves Marindol")
let abai = try graph.entity(named: "Абай университеті")

for way in try graph.connections(between: marindol.id, and: abai.id, limit: 2).ways {
  print(way.path.entities.map(\.name).joined(separator: " – "))
  for citation in way.path.citations { print("  \(citation)") }
}
