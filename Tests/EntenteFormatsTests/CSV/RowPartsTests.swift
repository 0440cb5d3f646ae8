import Entente
import EntenteTestSupport
import Synchronization
import Testing

@testable import EntenteFormats

/// Large tables are read in parts by several threads: nobody may notice.
@Suite struct RowPartsTests {
  private static let rowCount = 60

  /// Tables of random rows, most of them sound; citations stand in the order of the relations, or not.
  private func files(seed: UInt64) -> [GraphFile] {
    var generator = SeededGenerator(seed: seed)
    let isHostile = seed.isMultiple(of: 2)
    func draw(_ usual: [String], _ other: [String]) -> String {
      let isUsual = !isHostile || Int.random(in: 0..<8, using: &generator) > 0
      return (isUsual ? usual : other).randomElement(using: &generator) ?? ""
    }
    var relations = "id,from,relation,to,when,note\n"
    var citations: [String] = []
    for number in 0..<Self.rowCount {
      let id = draw(
        ["x\(number)", "r-0000000000\(number + 10)"], ["", "x3", "\"x\"\"\(number)\""])
      let from = draw(
        ["amina", "denis", "\"amina\""], ["", "nobody", "e\u{301}cole", "a\u{7}mina"])
      let kind = draw(["affiliatedWith", "cooperatesWith"], ["", "afiliatedWith", "capitalOf"])
      let to = draw(["institute", "école"], ["west", "\"institute\ninstitute\"", "\"open"])
      let when = draw(["1992", "1995/1997", ""], ["17/09/2013", "1995/1992", "soon"])
      let note = draw(["", ""], ["\"one\ntwo, three\"", "a\tb", "x,y"])
      relations += "\(id),\(from),\(kind),\(to),\(when),\(note)\n"
      for page in 0..<Int.random(in: 0..<3, using: &generator) {
        citations.append(
          "\(id),\(draw(["book"], ["", "bok"])),\(draw(["p. \(page)"], ["\"p.\n1\""]))")
      }
    }
    if seed.isMultiple(of: 3) { citations.shuffle(using: &generator) }
    return [
      ("citations", "relation,source,locator\n" + citations.joined(separator: "\n")),
      (
        "entities",
        "id,kind,name\nwest,state,West\namina,person,Amina\ndenis,person,Denis\n"
          + "école,university,École\ninstitute,organisation,Institute\n"
      ),
      ("relations", relations), ("sources", "id,type,title\nbook,book,A book\n"),
    ].map { GraphFile(name: $0.0 + ".csv", bytes: Array($0.1.utf8)) }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `tables read in parts say what they say read in one, with the same findings in one order`(
    seed: UInt64
  ) {
    let input = GraphInput(files(seed: seed), isFolder: true)
    let whole = CSVFormat().reading(of: input, threads: 1, partSize: 1000)
    for count in 2...5 {
      let size = (Self.rowCount + count - 1) / count
      for size in [size, 1] {
        let parts = CSVFormat().reading(of: input, threads: count, partSize: size)
        #expect(parts.graph?.relations == whole.graph?.relations, "\(seed), \(count)")
        #expect(parts.graph?.entities == whole.graph?.entities, "\(seed), \(count)")
        #expect(parts.findings == whole.findings, "\(seed), \(count)")
        #expect(parts.declaredRelationCount == whole.declaredRelationCount, "\(seed), \(count)")
      }
    }
  }

  @Test func `sound tables and tables with mistakes are among those tried`() {
    let readings = (1...60 as ClosedRange<UInt64>).map { seed in
      CSVFormat().reading(of: GraphInput(files(seed: seed), isFolder: true))
    }
    #expect(readings.count { $0.graph?.relations.count == Self.rowCount } > 10)
    #expect(readings.count { $0.errors.count > 3 } > 10)
    #expect(
      readings.count { ($0.graph?.relations.contains { $0.citations.count == 2 }) ?? false } > 10)
  }

  @Test(arguments: [0, 1, 2, 7, 300], [1, 2, 3, 8])
  func `results come in order, each once, whoever does the work`(count: Int, threads: Int) {
    for depth in [1, 2, 1000] {
      let done = Mutex<[Int]>([])
      let work = WorkAhead(count: count, threads: threads, depth: depth, state: 0) { part, own in
        own += 1
        done.withLock { $0.append(part) }
        return (part: part, square: part * part, own: own)
      }
      var results: [(part: Int, square: Int, own: Int)] = []
      work.forEachResult { part, result in
        #expect(part == result.part)
        results.append(result)
      }
      #expect(results.map(\.square) == (0..<count).map { $0 * $0 })
      #expect(done.withLock { $0.sorted() } == Array(0..<count))
      // Each thread counts its own parts, and no part is counted twice.
      #expect(results.count { $0.own == 1 } <= threads)
      #expect((results.map(\.own).max() ?? 0) <= count)
    }
  }
}
