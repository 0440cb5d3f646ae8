// An institution and what surrounds it, for one column of a journal.
// usage: swift run OneInstitution [FOLDER FOR THE FILES]
import Entente
import EntenteDrawing
import EntenteFormats
import Foundation
import Graphviz

let graph = try Graph(contentsOf: URL(fileURLWithPath: "Graphs/france-kazakhstan"))
let institution = try graph.entity(named: "Sorbonne-Kazakhstan Institute")

var figure = try Figure(around: institution.id, in: graph)
figure.width = .millimeters(130)
figure.language = "fr"
let placed = try figure.placed()

let arguments = CommandLine.arguments.dropFirst()
let folder =
  arguments.first.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
let pdf = folder.appendingPathComponent("one-institution.pdf")
try placed.rendered(as: [.pdf])[0].write(to: pdf)

print("\(placed.entityCount) entities, \(placed.drawnRelationCount) relations")
print("Fits the column: \(placed.size.width <= figure.width.points)")
print(placed.caption.text)
print(placed.caption.alternativeText)
