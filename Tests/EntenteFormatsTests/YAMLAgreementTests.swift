import EntenteTestSupport
import Testing
import Yams

@testable import EntenteFormats

/// Whatever our reader accepts, Yams reads as the same tree.
@Suite struct YAMLAgreementTests {
  @Test(arguments: 0..<24)
  func `a random document that we accept is the same tree to Yams`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var acceptedCount = 0
    for _ in 0..<60 {
      var writer = RandomDocument(generator)
      let text = writer.document()
      generator = writer.generator
      guard let own = ownTree(text) else { continue }
      acceptedCount += 1
      try #require(yamsTree(text) == own, "seed \(seed): \(text.debugDescription)")
    }
    #expect(acceptedCount > 10, "seed \(seed)")
  }

  @Test(arguments: 0..<24)
  func `a changed document is refused with places or the same tree to Yams`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var writer = RandomDocument(generator)
    let text = writer.document() + ProblemCase.world
    generator = writer.generator
    for _ in 0..<120 {
      let bytes = mutated(Array(text.utf8), with: &generator)
      let reading = reading(bytes)
      let findings = reading.findings
      #expect((reading.graph == nil) == !reading.errors.isEmpty)
      let lineCount = bytes.count { $0 == 10 || $0 == 13 } + 1
      for finding in findings {
        let isPlaced = (1...lineCount).contains(finding.line) && finding.column > 0
        try #require(isPlaced && finding.length >= 0, "seed \(seed): \(finding)")
        #expect(!finding.message.isEmpty && !finding.excerpt.isEmpty)
      }
      guard let own = ownTree(bytes) else { continue }
      let changed = String(decoding: bytes, as: UTF8.self)
      try #require(yamsTree(changed) == own, "seed \(seed): \(changed.debugDescription)")
    }
  }

  private func mutated(_ bytes: [UInt8], with generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &generator) where !bytes.isEmpty {
      let position = bytes.indices.randomElement(using: &generator) ?? 0
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: bytes[position] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1: bytes.remove(at: position)
      case 2: bytes.removeSubrange(position...)
      case 3:
        bytes.insert(
          Array(" \n\t:,[]{}'\"#-?&*!|>%@`\\".utf8).randomElement(using: &generator) ?? 0,
          at: position)
      case 4: bytes.insert(UInt8.random(in: 0...255, using: &generator), at: position)
      default: bytes.insert(contentsOf: bytes[position...].prefix(12), at: 0)
      }
    }
    return bytes
  }
}

/// What Yams makes of a text; nothing where it refuses it.
///
/// It takes a byte order mark for a letter, so it gets the text without one.
func yamsTree(_ text: String) -> YAMLTree? {
  do {
    let text =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    guard let node = try Yams.compose(yaml: text) else { return .text("") }
    return YAMLTree(node)
  } catch {
    return nil
  }
}

extension YAMLTree {
  init(_ node: Yams.Node) {
    switch node {
    case .scalar(let scalar): self = .text(scalar.string)
    case .sequence(let sequence): self = .list(sequence.map { YAMLTree($0) })
    case .mapping(let mapping):
      self = .map(
        mapping.map { Pair(key: $0.key.scalar?.string ?? "?", value: YAMLTree($0.value)) })
    case .alias: self = .text("an alias")
    }
  }
}
