import Entente
import EntenteFormats
import Foundation

/// Measures the reading and writing of tables.
enum CSVBenchmark {
  static func run(relations: Int) throws {
    print("\(relations) relations")
    let list = edgeList(relations)
    report("read a list of ties", list.count) {
      GraphReading(text: list, name: "ties.csv", as: .csv)
    }
    let graph = try graph(relations)
    let clock = ContinuousClock()
    var output = CSVFormat().output(of: Graph())
    let written = clock.measure { output = CSVFormat().output(of: graph) }
    print("write the tables: \(written)")
    let size = output.files.map(\.bytes.count).reduce(0, +)
    let input = GraphInput(output.files, isFolder: true)
    report("read the tables", size) { CSVFormat().reading(of: input) }
  }

  /// Reads one file, to see how much memory that takes.
  static func read(_ format: String, relations: Int) {
    if format == "yaml" {
      let text = MadeUpDataSet(relations: relations).text
      report("read YAML", text.utf8.count) { GraphReading(text: text, name: "graph.yaml") }
    } else {
      let text = edgeList(relations)
      report("read a list of ties", text.utf8.count) {
        GraphReading(text: text, name: "ties.csv", as: .csv)
      }
    }
  }

  private static func report(_ job: String, _ size: Int, _ work: () -> GraphReading) {
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = work().graph?.relations.count ?? 0 }
    print("\(job), \(size / 1_000_000) MB: \(time), \(count) relations")
  }

  private static func edgeList(_ relations: Int) -> String {
    let entities = max(2, relations / 50)
    var numbers = SeededNumbers(seed: 2026)
    var text = "from,to,relation\n"
    for _ in 0..<relations {
      text += "Organisation \(numbers.next(entities)),Organisation \(numbers.next(entities)),"
      text += "cooperatesWith\n"
    }
    return text
  }

  private static func graph(_ relations: Int) throws -> Graph {
    let count = max(2, relations / 50)
    var numbers = SeededNumbers(seed: 2026)
    func next(_ bound: Int) -> Int { numbers.next(bound) }
    let entities = (0..<count).map {
      Entity(Entity.ID("e\($0)"), name: "Organisation \($0)", kind: .organisation)
    }
    let statements = try (0..<relations).map { _ in
      Relation(
        entities[next(count)].id, "cooperatesWith", entities[next(count)].id,
        during: try Period("\(1990 + next(30))-0\(1 + next(9))"),
        citations: [Citation("s", at: "p. \(next(400))")])
    }
    return try Graph(
      title: "Made up", entities: entities, relations: statements,
      sources: [Source("s", type: "book", title: "A book")])
  }
}
