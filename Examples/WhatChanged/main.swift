// Who were parties to agreements in one period and not in another, and what can nobody tell?
import Entente
import EntenteFormats
import Foundation

let graph = try Graph(contentsOf: URL(fileURLWithPath: "Graphs/france-kazakhstan"))
let comparison = try graph.comparison(
  of: "1992/1999", with: "2010/2019", within: Restriction(following: ["partyTo"], isTiesOnly: true))

for (course, heading) in [(Course.ended, "Only in the 1990s"), (.began, "Only in the 2010s")] {
  let ties = comparison.ties(course, .certainly)
  print("\(heading), \(ties.count) for certain:")
  for tie in ties { print("  \(graph.sentence(of: tie.relation))") }
}
print("Without a date, so of either or none:")
for tie in comparison.ties where tie.isUndated { print("  \(graph.sentence(of: tie.relation))") }

// Who came did so only if every way to read the dates shows it.
let parties = Set(comparison.ties.map(\.relation.from))
let shifts = comparison.rankShifts(by: .degree)
for (direction, word) in [(RankShifts.Direction.left, "Left"), (.came, "Came")] {
  let rows = shifts.rows.filter { $0.direction == direction && parties.contains($0.entity.id) }
  print("\(word): \(rows.map(\.entity.name).joined(separator: "; "))")
}
