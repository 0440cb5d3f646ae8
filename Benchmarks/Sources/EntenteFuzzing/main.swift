import Entente
import EntenteFormats
import Foundation

let arguments = Array(CommandLine.arguments.dropFirst())
let seed = arguments.first.flatMap { UInt64($0) } ?? 1
let seconds = arguments.dropFirst().first.flatMap { Int($0) } ?? 60
let paths = arguments.count > 2 ? Array(arguments[2...]) : ["Graphs/france-kazakhstan"]
let graphs = try paths.map { try Graph(contentsOf: URL(filePath: $0)) }
let formats: [any WritableGraphFormat] = [.yaml, .json, .csv]
let corpus = graphs.flatMap { graph in
  formats.map { (format: $0, files: $0.output(of: graph).files) }
}

print("Seed \(seed), \(seconds) seconds, \(corpus.count) data sets in \(formats.count) formats.")
let clock = ContinuousClock()
let end = clock.now.advanced(by: .seconds(seconds))
var inputs: UInt64 = 0
var accepted = 0
var broken = 0
while clock.now < end {
  var damage = Damage(seed: seed &+ inputs &* 0x2545_F491_4F6C_DD1D)
  var (format, files) = corpus[damage.number(below: corpus.count)]
  let number = damage.number(below: files.count)
  let other = files[damage.number(below: files.count)].bytes
  files[number].bytes = damage.applied(to: files[number].bytes, and: other)
  let isFolder = format.writesFolder && damage.number(below: 4) > 0
  if !isFolder { files = [files[number]] }
  var sentences: [String] = []
  let time = clock.measure {
    let reading = format.reading(of: GraphInput(files, isFolder: isFolder, isReviewed: true))
    if reading.graph != nil { accepted += 1 }
    sentences = Laws.broken(by: reading, of: files)
    if format is YAMLFormat { sentences += Laws.broken(byFormatting: files[0]) }
  }
  if time > .seconds(2) { sentences.append("It takes \(time).") }
  for sentence in sentences { print("Input \(inputs), \(type(of: format)): \(sentence)") }
  if !sentences.isEmpty { broken += 1 }
  inputs += 1
}
print("\(inputs) inputs, \(accepted) accepted, \(broken) with something broken.")
exit(broken == 0 ? 0 : 1)
