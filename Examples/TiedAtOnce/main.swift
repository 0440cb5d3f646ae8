// Who were tied at the same time, and who only one after the other?
import Entente
import EntenteFormats
import Foundation

let graph = try Graph(contentsOf: URL(fileURLWithPath: "Graphs/france-kazakhstan"))
let restriction = Restriction(avoiding: [.state, .place])

for (first, second) in [("François Hollande", "Nursultan Nazarbayev"), ("Fabius", "Idrissov")] {
  let (start, end) = (try graph.entity(named: first), try graph.entity(named: second))
  print("\(start.name) – \(end.name)")
  for rule in [TimeRule.together, .inOrder] {
    guard
      let way = try graph.timedPath(from: start.id, to: end.id, rule, within: restriction)
    else {
      print("  \(rule.rawValue): no way")
      continue
    }
    let days = [way.start, way.end].map { $0?.description ?? "?" }.joined(separator: " to ")
    print("  \(rule.rawValue), \(way.certainty), \(days):")
    for relation in way.path.steps.flatMap(\.carriers).map(\.relation) {
      print("    \(graph.sentence(of: relation))")
    }
  }
}
