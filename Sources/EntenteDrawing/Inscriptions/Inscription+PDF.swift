extension Inscription {
  /// A PDF file with a document information dictionary that tells the title, the description and the
  /// provenance.
  ///
  /// It is added as an incremental update (ISO 32000-1, 7.5.6): what Graphviz wrote stays as it is, and
  /// a new version of the dictionary follows it. A file whose end is not understood stays as it is.
  func inscribed(pdf bytes: [UInt8]) -> [UInt8] {
    guard let tail = PDFTail(of: bytes) else { return bytes }
    var entries = tail.information.isEmpty ? "" : tail.information + "\n"
    entries += "/Title \(Self.hexadecimal(title)) /Subject \(Self.hexadecimal(description))"
    if let provenance {
      entries += " /Creator \(Self.hexadecimal(provenance.program))"
      entries += " /Keywords \(Self.hexadecimal(provenance.lines.joined(separator: " ")))"
    }
    let number = tail.informationNumber
    let start = bytes.last == UInt8(ascii: "\n") ? bytes : bytes + [UInt8(ascii: "\n")]
    let object = Array("\(number) 0 obj\n<< \(entries) >>\nendobj\n".utf8)
    return start + object + tail.update(of: number, at: start.count, after: object.count)
  }

  /// A text string as UTF-16 in hexadecimal digits: no character of it means anything to PDF.
  private static func hexadecimal(_ text: String) -> String {
    let digits = text.utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }
    return "<FEFF" + digits.joined() + ">"
  }
}

/// The end of a PDF file, from which its parts are found.
struct PDFTail {
  /// The entries of the document information dictionary, where they can be read.
  let information: String
  /// The number of the dictionary's object.
  let informationNumber: Int
  /// Where the table of the objects is.
  private let table: Int
  /// How many numbers of objects are taken.
  private let count: Int
  /// The entry that leads to the pages.
  private let root: String
  /// The entry by which copies are told, if there is one.
  private let identifier: String
  private let isStream: Bool

  /// - Complexity: O(*n*) for *n* bytes.
  init?(of bytes: [UInt8]) {
    let end = String(decoding: bytes.suffix(64), as: UTF8.self)
    guard let start = end.firstMatch(of: /startxref\s+(\d+)\s+%%EOF\s*$/),
      let table = Int(start.output.1), bytes.indices.contains(table)
    else { return nil }
    isStream = !bytes[table...].starts(with: Array("xref".utf8))
    // The trailer of a plain table stands at the end; a stream begins with its dictionary.
    let from = isStream ? table : max(table, bytes.count - 4096)
    let text = String(decoding: bytes[from...].prefix(4096), as: UTF8.self)
    guard isStream || text.contains("trailer"), let size = text.firstMatch(of: /\/Size\s+(\d+)/),
      let count = Int(size.output.1), let root = text.firstMatch(of: /\/Root\s+\d+\s+0\s+R/)
    else { return nil }
    self.table = table
    self.count = count
    self.root = String(root.output)
    identifier = (text.firstMatch(of: /\/ID\s*\[[^\]]*\]/)?.output).map { " " + $0 } ?? ""
    let known = text.firstMatch(of: /\/Info\s+(\d+)\s+0\s+R/).flatMap { Int($0.output.1) }
    informationNumber = known ?? count
    information = known.map { Self.entries(of: $0, in: bytes) } ?? ""
  }

  /// What stands in an object that is a dictionary without another one in it; nothing where it is
  /// packed.
  private static func entries(of number: Int, in bytes: [UInt8]) -> String {
    let mark = Array("\n\(number) 0 obj".utf8)
    let place = bytes.indices.dropLast(mark.count).last { start in
      bytes[start] == mark[0] && bytes[start..<start + mark.count].elementsEqual(mark)
    }
    guard let place else { return "" }
    let text = String(decoding: bytes[place...].prefix(1024), as: UTF8.self)
    return (text.firstMatch(of: /obj\s*<<\s*(.*?)\s*>>\s*endobj/.dotMatchesNewlines())?.output.1)
      .map { String($0) } ?? ""
  }

  /// What follows an object that was added: where it is, and where all others are.
  func update(of number: Int, at place: Int, after length: Int) -> [UInt8] {
    let next = max(count, number + 1)
    let entries = "\(root) /Info \(number) 0 R /Prev \(table)\(identifier)"
    let start = place + length
    let end = "startxref\n\(start)\n%%EOF\n"
    if !isStream {
      return Array(
        ("xref\n\(number) 1\n\(Self.padded(place)) 00000 n \n"
          + "trailer\n<< /Size \(next) \(entries) >>\n" + end).utf8)
    }
    var cells: [UInt8] = []
    for offset in [place, start] {
      cells.append(1)
      cells += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: offset >> $0) }
      cells += [0, 0]
    }
    let head =
      "\(next) 0 obj\n<< /Type /XRef /Size \(next + 1) /Index [\(number) 1 \(next) 1] /W [1 4 2] "
      + "\(entries) /Length \(cells.count) >>\nstream\n"
    return Array(head.utf8) + cells + Array(("\nendstream\nendobj\n" + end).utf8)
  }

  private static func padded(_ offset: Int) -> String {
    let digits = String(offset)
    return String(repeating: "0", count: max(0, 10 - digits.count)) + digits
  }
}
