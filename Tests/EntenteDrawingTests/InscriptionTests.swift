import Entente
import EntenteTestSupport
import Foundation
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct InscriptionTests {
  private static func placed(_ title: String = "Қазақстан (\\a) <b>") throws -> PlacedFigure {
    let graph = try Graph(
      title: title,
      entities: [Entity("a", name: "A", kind: .person), Entity("b", name: "B", kind: .person)],
      relations: [Relation("a", .about, "b")])
    var figure = Figure(of: graph)
    figure.provenance = Provenance(
      program: "entente 9.8.7", dataDigest: String(repeating: "ab", count: 32),
      command: "entente render 'Қазақ (\\' --top 2")
    return try figure.placed()
  }

  @Test(.enabled(if: OutsideProgram.readsPDF, "It needs poppler-utils."))
  func `a PDF tells its title, what it shows and how it was made`() throws {
    let placed = try Self.placed()
    try OutsideProgram.inFolder { folder in
      try placed.rendered(as: [.pdf])[0].write(to: folder.appending(path: "a.pdf"))
      let told = try OutsideProgram.run("pdfinfo", "-enc", "UTF-8", "a.pdf", in: folder)
      #expect(told.contains(/Title: +Қазақстан \(\\a\) <b>\n/))
      #expect(told.contains("Creator:") && told.contains("entente 9.8.7"))
      #expect(
        told.contains(/Keywords: +Made by entente 9.8.7. Data: SHA-256 (ab){32} Command: ent/))
      #expect(told.contains("Subject:") && told.contains("2 entities"))
      #expect(try OutsideProgram.run("pdftotext", "a.pdf", "-", in: folder).contains("A"))
    }
  }

  @Test func `an update of a PDF with packed tables leads to both its parts`() throws {
    let head = "%PDF-1.5\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
    let file =
      head + "7 0 obj\n<< /Type /XRef /Size 8 /Root 1 0 R /Info 3 0 R /Length 0 >>\nstream\n\n"
      + "endstream\nendobj\nstartxref\n\(head.utf8.count)\n%%EOF\n"
    let inscription = try Self.placed().inscription
    let bytes = inscription.inscribed(pdf: Array(file.utf8))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix(file))
    #expect(text.contains(/\n3 0 obj\n<< \/Title <FEFF/))
    #expect(text.contains("/Type /XRef /Size 9 /Index [3 1 8 1] /W [1 4 2] /Root 1 0 R"))
    #expect(text.contains("/Prev \(head.utf8.count)"))
    let start = try #require(
      text.matches(of: /startxref\n(\d+)\n/).last.flatMap { Int($0.output.1) })
    #expect(bytes[start...].starts(with: Array("8 0 obj".utf8)))
    let cells = Array("\nstream\n".utf8)
    let table = try #require(bytes.indices.last { bytes[$0...].starts(with: cells) }) + cells.count
    let place = bytes[(table + 1)..<(table + 5)].reduce(0) { $0 << 8 + Int($1) }
    #expect(bytes[place...].starts(with: Array("3 0 obj".utf8)))
  }

  @Test func `what is no PDF, PNG or EPS stays as it is`() throws {
    let inscription = try Self.placed().inscription
    for text in ["", "%PDF-1.5\n", "%PDF-1.5\nstartxref\n99999\n%%EOF\n", "startxref\n0\n%%EOF"] {
      let bytes = Array(text.utf8)
      #expect(inscription.inscribed(pdf: bytes) == bytes)
      #expect(inscription.inscribed(png: bytes) == bytes)
      #expect(inscription.inscribed(eps: bytes) == bytes)
      #expect(inscription.inscribed(svg: bytes) == bytes)
    }
  }

  @Test func `the chunks of a PNG are whole and tell the same`() throws {
    let bytes = try Self.placed().rendered(as: [.png], dotsPerInch: 300)[0].bytes
    var texts: [String: String] = [:]
    var kinds: [String] = []
    var place = 8
    while place + 12 <= bytes.count {
      let length = bytes[place..<(place + 4)].reduce(0) { $0 << 8 + Int($1) }
      let end = place + 8 + length
      try #require(end + 4 <= bytes.count)
      let kind = String(decoding: bytes[(place + 4)..<(place + 8)], as: UTF8.self)
      kinds.append(kind)
      if kind == "iTXt" {
        let parts = bytes[(place + 8)..<end].split(
          separator: 0, maxSplits: 5, omittingEmptySubsequences: false)
        try #require(parts.count == 6)
        texts[String(decoding: parts[0], as: UTF8.self)] = String(decoding: parts[5], as: UTF8.self)
      }
      if kind == "pHYs" {
        let numbers = [bytes[(place + 8)..<(place + 12)], bytes[(place + 12)..<(place + 16)]].map {
          $0.reduce(0) { $0 << 8 + Int($1) }
        }
        // 300 dots to the inch; the last dot of a page may be a part of one.
        #expect(numbers[0] == numbers[1] && abs(numbers[0] - 11_811) < 60 && bytes[end - 1] == 1)
      }
      place = end + 4
    }
    #expect(kinds.contains("pHYs"))
    #expect(place == bytes.count && kinds.first == "IHDR" && kinds.last == "IEND")
    #expect(texts["Title"] == "Қазақстан (\\a) <b>" && texts["Software"] == "entente 9.8.7")
    #expect(texts["Comment"]?.contains("Command: entente render 'Қазақ (\\' --top 2") == true)
  }

  @Test func `every text of an SVG tells its width`() throws {
    let text = try Self.placed().rendered(as: [.svg])[0].text
    let texts = text.matches(of: /<text [^>]*>/).map { String($0.output) }
    #expect(!texts.isEmpty && texts.allSatisfy { $0.contains("textLength=\"") }, "\(texts)")
  }

  @Test func `the comments of an EPS are short lines of ASCII`() throws {
    let long = String(repeating: "Ұзын (атау) \\ ", count: 60)
    let text = try Self.placed(long).rendered(as: [.eps])[0].text
    let head = try #require(text.firstRange(of: "%%EndComments")).lowerBound
    let lines = text[..<head].split(separator: "\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 255 && $0.utf8.allSatisfy { $0 < 0x80 } })
    #expect(lines.contains { $0.hasPrefix("% Made by entente 9.8.7.") })
    #expect(lines.contains { $0.hasPrefix("%%Title: (\\322\\260") })
  }
}
