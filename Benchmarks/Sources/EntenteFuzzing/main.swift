import Entente
import EntenteFormats
import Foundation

// swift run -c release --sanitize=address --package-path Benchmarks EntenteFuzzing yaml 600 1 GRAPH
let arguments = Array(CommandLine.arguments.dropFirst())
let readerName = arguments.first ?? Reader.all[0].name
guard let reader = Reader.all.first(where: { $0.name == readerName }) else {
  print(
    "There is no reader '\(readerName)'. Name one of \(Reader.all.map(\.name).joined(separator: ", "))."
  )
  exit(64)
}
let seconds = arguments.dropFirst().first.flatMap { Int($0) } ?? 60
let seed = arguments.dropFirst(2).first.flatMap { UInt64($0) } ?? 1
let paths = arguments.count > 3 ? Array(arguments[3...]) : ["Graphs/france-kazakhstan"]
let graphs = try paths.map { try Graph(contentsOf: URL(filePath: $0)) }
let corpus = graphs.map(reader.files)

print("Reader \(reader.name), seed \(seed), \(seconds) seconds, \(corpus.count) data sets.")
let end = ContinuousClock.now.advanced(by: .seconds(seconds))
var inputs: UInt64 = 0
var accepted = 0
var broken = 0
while ContinuousClock.now < end {
  var damage = Damage(seed: seed &+ inputs &* 0x2545_F491_4F6C_DD1D)
  var files = corpus[damage.number(below: corpus.count)]
  let number = damage.number(below: files.count)
  let other = files[damage.number(below: files.count)].bytes
  files[number].bytes = damage.applied(to: files[number].bytes, and: other)
  let isFolder = files.count > 1 && damage.number(below: 4) > 0
  if !isFolder { files = [files[number]] }
  // Seconds of the processor: a busy machine breaks no law.
  let begin = Foundation.clock()
  var outcome = reader.read(files, isFolder)
  let time = Double(Foundation.clock() - begin) / Double(CLOCKS_PER_SEC)
  if time > 2 { outcome.broken.append("It takes \(time) seconds.") }
  for sentence in outcome.broken { print("Input \(inputs): \(sentence)") }
  if outcome.isAccepted { accepted += 1 }
  if !outcome.broken.isEmpty { broken += 1 }
  inputs += 1
}
print("\(inputs) inputs, \(accepted) accepted, \(broken) with something broken.")
exit(broken == 0 ? 0 : 1)
