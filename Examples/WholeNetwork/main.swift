// All entities at a glance, with a list of those that the page has no room to name.
// usage: swift run WholeNetwork [FOLDER FOR THE FILES]
import Entente
import EntenteDrawing
import EntenteFormats
import Foundation
import Graphviz

let graph = try Graph(contentsOf: URL(fileURLWithPath: "Graphs/france-kazakhstan"))
let figure = Figure(of: graph, layout: .overview)
let placed = try figure.placed()

let arguments = CommandLine.arguments.dropFirst()
let folder =
  arguments.first.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
try placed.rendered(as: [.svg])[0].write(to: folder.appendingPathComponent("whole-network.svg"))
try placed.list.csv
  .write(to: folder.appendingPathComponent("whole-network.csv"), atomically: true, encoding: .utf8)

print("\(placed.entityCount) entities, \(placed.drawnRelationCount) relations")
print(
  "Every entity is named or listed: \(placed.namedCount + placed.list.entries.count == placed.entityCount)"
)
print("Legible in print: \(placed.textSizes.lowerBound >= Figure.smallestText)")
