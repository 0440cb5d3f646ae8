// A figure of two states for a paper, with its sources and its caption.
// usage: swift run TwoStates [FOLDER FOR THE FILES]
import Entente
import EntenteDrawing
import EntenteFormats
import Foundation
import Graphviz

let graph = try Graph(contentsOf: URL(fileURLWithPath: "Graphs/france-kazakhstan"))
let ranking = graph.centrality(.betweenness)

var figure = Figure(ofHighest: 60, in: ranking, of: graph)
figure.width = .millimeters(180)
figure.maximumHeight = .millimeters(240)
let placed = try figure.placed()

let arguments = CommandLine.arguments.dropFirst()
let folder =
  arguments.first.map { URL(fileURLWithPath: $0) } ?? FileManager.default.temporaryDirectory
for file in try placed.rendered(as: [.pdf, .tikz]) {
  try file.write(to: folder.appendingPathComponent("two-states.\(file.format.kind)"))
}
try placed.bibliography.rendered(as: .bibTeX)
  .write(to: folder.appendingPathComponent("two-states.bib"), atomically: true, encoding: .utf8)

if case .sides(let left, let right) = placed.layout { print("\(left) | \(right)") }
print("Legible in print: \(placed.textSizes.lowerBound >= Figure.smallestText)")
for entry in placed.bibliography.entries {
  print("[\(entry.number)] \(entry.source.reference): \(entry.statements.count) statements")
}
print(placed.caption.text)
