// Who stood between the two states in each decade: how many for certain, how many at most?
import Entente
import EntenteFormats
import Foundation

let graph = try Graph(contentsOf: URL(fileURLWithPath: "Graphs/france-kazakhstan"))
let brokerage = try graph.brokerage(between: "france", and: "kazakhstan")

for decade in brokerage.decades {
  let (certain, possible) = (decade.certain, decade.possible)
  print("\(decade.year)s: \(certain.brokers.count) for certain, \(possible.brokers.count) at most")
  for broker in certain.brokers.prefix(2) {
    print("  \(broker.name)")
    for relation in certain.brokered where [relation.from, relation.to].contains(broker.id) {
      print("    \(graph.sentence(of: relation))")
    }
  }
}
for convention in brokerage.conventions where ["sides", "decades"].contains(convention.name) {
  print("\(convention.name): \(convention.words)")
}
