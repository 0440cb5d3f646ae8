/// The bytes of a file as they are read, and what is wrong with them as bytes.
struct DecodedFile {
  private(set) var bytes: [UInt8]
  private var isUTF8 = true
  /// Problems with bytes, at the places where they are.
  private var log = ProblemLog(maximum: 2)

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if let zero = bytes.firstIndex(of: 0) {
      log.report(.zeroByte, zero..<(zero + 1))
      for index in bytes.indices[zero...] where bytes[index] == 0 {
        self.bytes[index] = UInt8(ascii: " ")
      }
    }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return }
    isUTF8 = String(validating: bytes, as: UTF8.self) != nil
  }

  /// All problems, those of the bytes first.
  func problems(_ other: ProblemLog) -> [DOT.Problem] {
    (log.problems(in: bytes) + other.problems(in: bytes)).enumerated()
      .sorted {
        ($0.element.line, $0.element.column, $0.offset)
          < ($1.element.line, $1.element.column, $1.offset)
      }
      .map(\.element)
  }

  /// The file taken for Latin-1, if its documents say so or if it cannot be anything else.
  func asLatin1(_ documents: [DOT.Document]) -> DecodedFile? {
    let isDeclared = documents.contains { $0.isDeclaredLatin1 }
    let isPlain = isUTF8 && !bytes.contains { $0 >= 0x80 }
    guard !isPlain, isDeclared || !isUTF8 else { return nil }
    var file = self
    file.bytes = []
    file.bytes.reserveCapacity(bytes.count + bytes.count / 8)
    var doubtful = isDeclared ? nil : firstForeignByte
    for (index, byte) in bytes.enumerated() {
      if index == doubtful {
        doubtful = nil
        file.log.report(.notUTF8, file.bytes.count..<(file.bytes.count + 1))
      }
      if byte < 0x80 {
        file.bytes.append(byte)
      } else {
        file.bytes.append(0xC0 | byte >> 6)
        file.bytes.append(0x80 | byte & 0x3F)
      }
    }
    return file
  }

  /// The first byte that cannot stand in UTF-8.
  private var firstForeignByte: Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var place = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): place += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return place
      }
    }
  }
}

extension DOT.Document {
  /// The names of Latin-1 that Graphviz knows.
  private static let latin1Names: Set<String> = [
    "latin-1", "latin1", "l1", "iso-8859-1", "iso_8859-1", "iso8859-1", "iso-ir-100",
  ]

  fileprivate var isDeclaredLatin1: Bool {
    statements.contains { statement in
      switch statement {
      case .assignment(let setting): setting.isLatin1
      case .attributes(.graph, let settings): settings.contains { $0.isLatin1 }
      default: false
      }
    }
  }

  /// The document with the name of the encoding it has now.
  func sayingUnicode() -> DOT.Document {
    var document = self
    for (index, statement) in statements.enumerated() {
      switch statement {
      case .assignment(let setting) where setting.isLatin1:
        document.statements[index] = .assignment(setting.unicode)
      case .attributes(.graph, let settings):
        document.statements[index] = .attributes(
          .graph, settings.map { $0.isLatin1 ? $0.unicode : $0 })
      default: break
      }
    }
    return document
  }

  fileprivate static func isLatin1(_ name: String) -> Bool {
    latin1Names.contains(name.lowercased())
  }
}

extension DOT.Document.Setting {
  fileprivate var isLatin1: Bool { name == "charset" && DOT.Document.isLatin1(value.text) }

  fileprivate var unicode: DOT.Document.Setting {
    DOT.Document.Setting(name: name, value: .text("UTF-8"))
  }
}
