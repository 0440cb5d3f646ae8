extension DOT {
  /// What was read from a DOT file: its graphs, and all that is wrong with it.
  ///
  /// The whole language is read: comments, lines that begin with `#`, joined texts, markup, ports,
  /// subgraphs at the ends of edges, and several graphs in one file. Nothing in a file can harm the
  /// process.
  ///
  /// ```swift
  /// let reading = DOT.Reading(of: bytes)
  /// for problem in reading.problems { print("\(path):\(problem)\n\(problem.excerpt)") }
  /// ```
  public struct Reading: Sendable, Hashable {
    /// The graphs in the order of the file.
    ///
    /// Where there are errors, they are what could be understood.
    public let documents: [Document]
    /// The problems in the order of the file.
    public let problems: [Problem]
    /// Whether the file was in Latin-1; the documents are in Unicode, and say so.
    public let isLatin1: Bool

    /// The file in UTF-8, to which places refer; it does not count when readings are compared.
    public var bytes: [UInt8] { file.value }
    private let file: Uncounted<[UInt8]>

    /// Whether there is any error, and not only doubts.
    public var hasErrors: Bool { problems.contains { $0.severity == .error } }

    /// Reads a file.
    ///
    /// It is in UTF-8, with or without a byte order mark, unless a graph says `charset=latin1` or
    /// its bytes cannot be UTF-8.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - maximumProblems: How many errors, and how many warnings, are looked for.
    /// - Complexity: O(length of the file), in time and in memory.
    public init(of bytes: [UInt8], maximumProblems: Int = 20) {
      if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        documents = []
        problems = [Problem(kind: .isUTF16, line: 1, column: 1, length: 0, excerpt: "\n^")]
        file = Uncounted([])
        isLatin1 = false
        return
      }
      let file = DecodedFile(bytes)
      var parser = DocumentParser(file.bytes, maximumProblems: maximumProblems)
      let documents = parser.documents()
      guard let latin1 = file.asLatin1(documents) else {
        self.documents = documents
        isLatin1 = false
        self.file = Uncounted(file.bytes)
        problems = file.problems(parser.tokenizer.log)
        return
      }
      var again = DocumentParser(latin1.bytes, maximumProblems: maximumProblems)
      self.documents = again.documents().map { $0.sayingUnicode() }
      isLatin1 = true
      self.file = Uncounted(latin1.bytes)
      problems = latin1.problems(again.tokenizer.log)
    }
  }

  /// The graphs of a file.
  ///
  /// - Throws: ``ReadingError``, with every problem of the file up to a limit.
  /// - Complexity: O(length of the file).
  public static func documents(in bytes: [UInt8]) throws(ReadingError) -> [Document] {
    let reading = Reading(of: bytes)
    guard !reading.hasErrors else { throw ReadingError(problems: reading.problems) }
    return reading.documents
  }
}

extension DOT.Document {
  /// The first graph of a text in DOT.
  ///
  /// - Throws: ``DOT/ReadingError``, with every problem of the text up to a limit.
  public init(_ text: String) throws(DOT.ReadingError) {
    let reading = DOT.Reading(of: Array(text.utf8))
    guard !reading.hasErrors, let first = reading.documents.first else {
      throw DOT.ReadingError(problems: reading.problems)
    }
    self = first
  }
}
