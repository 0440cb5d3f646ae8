import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

/// Planted faults are found at their line and column, or row and column, and none is invented.
@Suite struct FaultTests {
  @Test func `the data set in which faults are planted has none, and nothing doubtful`() {
    let readings = [Self.yaml(FaultSet([])), Self.tables(FaultSet([]))]
    for reading in readings {
      #expect(reading.found == [])
      #expect(reading.graph != nil)
    }
    #expect(readings[0].graph?.entities == readings[1].graph?.entities)
    #expect(readings[0].graph?.relations == readings[1].graph?.relations)
  }

  @Test(arguments: FaultCorpus.all)
  func `a planted fault is found at its line and column, and nothing else`(fault: Fault) {
    let reading = Self.yaml(FaultSet([fault]))
    #expect(!reading.expected.isEmpty)
    #expect(reading.found == reading.expected)
  }

  @Test(arguments: FaultCorpus.all)
  func `a fault planted in tables is found at its row and column, and nothing else`(fault: Fault) {
    let reading = Self.tables(FaultSet([fault]))
    #expect(!reading.expected.isEmpty)
    #expect(reading.found == reading.expected)
  }

  @Test(arguments: [Finding.Severity.error, .warning])
  func `faults planted together are all found, and nothing else`(severity: Finding.Severity) {
    let together = FaultSet(
      FaultCorpus.all.filter { fault in
        !fault.standsAlone && (severity == .error || fault.isDoubt)
          && (severity == .warning || !fault.isDoubt || fault.code == "W101")
      })
    for reading in [Self.yaml(together), Self.tables(together)] {
      #expect(Set(reading.found).subtracting(reading.expected) == [])
      #expect(Set(reading.expected).subtracting(reading.found) == [])
      #expect(reading.found == reading.expected)
      #expect(reading.expected.count >= (severity == .error ? 60 : 30))
    }
  }

  @Test(arguments: UInt64(0)..<60)
  func `whichever faults stand together, they are found, and nothing else`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var replaced: Set<String> = []
    let candidates = FaultCorpus.all.filter { seed % 2 == 0 || $0.isDoubt }
    let chosen = candidates.shuffled(using: &generator).prefix(12).filter { fault in
      let keys = Set(fault.entries.flatMap(\.replacedKeys))
      guard !fault.standsAlone, replaced.isDisjoint(with: keys) else { return false }
      replaced.formUnion(keys)
      return true
    }
    let hasError = chosen.contains { !$0.isDoubt }
    for reading in [Self.yaml(FaultSet(chosen)), Self.tables(FaultSet(chosen))] {
      let expected = reading.expected.filter { !hasError || !$0.code.hasPrefix("W2") }
      #expect(reading.found == expected, "seed \(seed)")
    }
  }

  @Test func `there is a fault in every column that stands for a key of YAML`() {
    let planted = FaultCorpus.all.flatMap { FaultSet([$0]).tables.expectations }
    for (table, columns) in FaultCorpus.columns {
      let faulty = planted.filter { $0.file == table + ".csv" }.compactMap(\.cell?.heading)
      let sound = Set(columns).subtracting(faulty)
      #expect(sound == FaultCorpus.joiningColumns[table] ?? [], "\(table)")
    }
  }

  @Test func `there are faults of every code that can stand in both forms`() {
    let codes = Finding.Code.allCases.map(\.rawValue).filter {
      $0.hasPrefix("E0") || $0.hasPrefix("W1") || $0.hasPrefix("W2")
    }
    let planted = Set(FaultCorpus.all.flatMap { [$0.code, $0.tableCode] })
    #expect(FaultCorpus.all.count >= 60)
    #expect(Set(codes).subtracting(planted) == FaultCorpus.oneSidedCodes)
  }
}

extension FaultTests {
  /// What a reading found, and what it should have found.
  private struct Reading {
    var found: [FaultSet.Expectation]
    var expected: [FaultSet.Expectation]
    var graph: Graph?
  }

  private static func yaml(_ faults: FaultSet) -> Reading {
    let (file, expected) = faults.yaml
    let reading = YAMLFormat().reading(of: GraphInput([file], isReviewed: true))
    return Reading(
      found: reading.findings.map(\.met), expected: expected, graph: reading.graph)
  }

  private static func tables(_ faults: FaultSet) -> Reading {
    let (files, expected) = faults.tables
    let reading = CSVFormat().reading(
      of: GraphInput(files, isFolder: true, isReviewed: true))
    return Reading(
      found: reading.findings.map(\.met), expected: expected, graph: reading.graph)
  }
}

extension Finding {
  fileprivate var met: FaultSet.Expectation {
    FaultSet.Expectation(file: file, place: place, code: code.rawValue, cell: cell)
  }
}

extension Fault {
  /// Whether the graph can be used with it.
  fileprivate var isDoubt: Bool { code.hasPrefix("W") }
}
