import Foundation

/// Every row of the table; a new kernel adds a line to the list of its group.
let table =
  loadWork + memoryWork + pathWork + weightedPathWork + connectivityWork + betweennessWork
  + closenessWork + spectralWork + coreWork + blockWork + communityWork

// `{edge list} {table} {work} {facts} {threads}`; the last line printed is a JSON object, empty where
// the work is not known or does not fit the graph.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 5, let threads = Int(arguments[5]) else {
  print("usage: GraphBenchmarks GRAPH.tsv GRAPH.csv WORK GRAPH.json THREADS")
  print("works: \(table.map(\.name).joined(separator: " "))")
  exit(2)
}
let input = try Input(
  edgeList: arguments[1], table: arguments[2], facts: arguments[4], threads: threads)
if let work = table.first(where: { $0.name == arguments[3] }), let body = try work.prepare(input) {
  let (seconds, check) = try measure(threads: threads, body)
  print("{\"seconds\": \(seconds), \"check\": \(check)}")
} else {
  print("{}")
}
