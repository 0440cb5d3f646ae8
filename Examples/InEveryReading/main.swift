// Who matters, however the sources are read: without what is inferred or doubted, without either article?
import Entente
import EntenteFormats
import Foundation

let graph = try Graph(contentsOf: URL(fileURLWithPath: "Graphs/france-kazakhstan"))

// The two states are tied to half of all entities, and would only hide who stands behind them.
let ties = try graph.ties(within: Restriction(avoiding: [.state], isTiesOnly: true))
let intervals = ties.rankIntervals(by: .betweenness)
let first = intervals.rows.prefix(5)

for row in first {
  print("\(row.entity.name): \(row)")
  guard let worst = row.worst, let reading = row.ranks.firstIndex(of: worst), row.best != worst
  else { continue }
  print("  falls to \(worst): \(intervals.readings[reading])")
}

// A rank is as good as the relations behind it.
guard let leader = first.first?.entity else { exit(1) }
print("What the first place of \(leader.name) rests on:")
for relation in ties.relations(of: [leader.id])[leader.id] ?? [] {
  print("  \(graph.sentence(of: relation))")
}
