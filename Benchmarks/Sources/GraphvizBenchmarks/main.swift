import Foundation
import Graphviz
import PlainGraphviz

WorkerProgram.serveIfAsked()

func text(_ number: Double) -> String { String(format: "%.2f", number) }

let small = treeLikeGraph(nodes: 50)
let inProcess = Renderer.inProcess
let isolated = Renderer.isolated()

print("Graphviz \(try Renderer.graphvizVersion()); medians in milliseconds of wall time")

let dot = try SpawnedDot(small.dot())
var works: [() throws -> Void] = [
  { _ = try inProcess.render(small, as: .svg) }, { _ = try isolated.render(small, as: .svg) },
]
if let dot { works.append { try dot.draw() } }
let times = try medians(runs: 200, works)
dot?.tidy()

print("\n50 nodes, dot, svg, 200 runs")
print("in this process        \(text(times[0].wall))")
print(
  "in a warm worker       \(text(times[1].wall))  (\(text(times[1].wall - times[0].wall)) more; at most 10)"
)
if times.count > 2 {
  print(
    "dot -Tsvg, spawned     \(text(times[2].wall))  "
      + "(\(text(times[2].wall / times[0].wall)) times as long; at least 5)")
}

let large = treeLikeGraph(nodes: 500)
let source = large.dot()
var plain: [plain_times] = []
let totals = try medians(
  runs: 60,
  [
    { _ = try inProcess.render(large, as: .svg) },
    { plain.append(plain_draw(source, "dot", "svg")) },
  ])
let drawing = median(plain.map { $0.layout + $0.rendering })
let calls = median(plain.map { $0.reading + $0.layout + $0.rendering + $0.freeing })

print("\n500 nodes, dot, svg, 60 runs in turns")
print("libgvc, layout         \(text(median(plain.map(\.layout))))")
print("libgvc, rendering      \(text(median(plain.map(\.rendering))))")
print("libgvc, reading        \(text(median(plain.map(\.reading))))")
print("libgvc, freeing        \(text(median(plain.map(\.freeing))))")
print(
  "our whole call         \(text(totals[0].wall))  "
    + "(\(text((totals[0].wall / calls - 1) * 100)) % more than libgvc's calls, at most 5; "
    + "\(text((totals[0].wall / drawing - 1) * 100)) % more than layout and rendering alone)")
print(
  "by processor time      \(text(totals[0].processor))  "
    + "(\(text((totals[0].processor / totals[1].processor - 1) * 100)) % more)")

for _ in 0..<200 { _ = try isolated.render(small, as: .svg) }
let before = Host.memory
for _ in 0..<1_000 { _ = try isolated.render(small, as: .svg) }
if let before, let after = Host.memory {
  print("\n1,000 drawings in workers: this process grew by \(after - before) KB (at most 1,000)")
}
