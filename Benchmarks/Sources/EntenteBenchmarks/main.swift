import Entente
import EntenteFormats
import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "names" {
  try NameBenchmark.run(names: arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000)
  exit(0)
}
if arguments.first == "tables" {
  try CSVBenchmark.run(relations: arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000)
  exit(0)
}
if arguments.first == "connections" {
  try ConnectionsBenchmark.run(
    relations: arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000,
    folder: arguments.dropFirst(2).first, program: arguments.dropFirst(3).first)
  exit(0)
}
if arguments.first == "progress", let folder = arguments.dropFirst().first {
  try ProgressBenchmark.run(folder: folder)
  exit(0)
}
if arguments.first == "dot" {
  try DOTBenchmark.run(edges: arguments.dropFirst().first.flatMap { Int($0) } ?? 1_000_000)
  exit(0)
}
if arguments.first == "figures" {
  try FigureBenchmark.run(arguments.dropFirst().first)
  exit(0)
}
let relations = arguments.first.flatMap { Int($0) } ?? 100_000
let file = FileManager.default.temporaryDirectory
  .appendingPathComponent("entente-benchmark-\(ProcessInfo.processInfo.processIdentifier).yaml")
try Data(MadeUpDataSet(relations: relations).text.utf8).write(to: file)
defer { try? FileManager.default.removeItem(at: file) }

print("\(relations) relations")
print(Measurement.heading)
print(try Measurement("read and check the file") { _ = try Graph(contentsOf: file) }.line)

let graph = try Graph(contentsOf: file)
let first = graph.entities[0].id
let last = graph.entities[graph.entities.count - 1].id

print(
  try Measurement("a first path, with the translation to numbers") {
    var copy = graph
    try copy.insert(Entity("new", name: "New", kind: .person))
    _ = try copy.path(from: first, to: last)
  }.line)
print(try Measurement("a path") { _ = try graph.path(from: first, to: last) }.line)
print(
  try Measurement("ten ways, the most telling first") {
    _ = try graph.connections(between: first, and: last)
  }.line)
print(Measurement("degree") { _ = graph.centrality(.degree) }.line)
if relations <= 200_000 {
  print(Measurement("betweenness") { _ = graph.centrality(.betweenness) }.line)
}
