extension DOT {
  /// Where the parts of one statement stand in a file, looked up when a message needs them.
  ///
  /// Documents keep four bytes for each statement, which is enough to find the rest again.
  public struct StatementParts: Sendable {
    /// The first word of the statement.
    public private(set) var first: Range<Int>
    private var settings: [String: Setting] = [:]

    /// An attribute and what it is set to, each with its quotation marks.
    public struct Setting: Sendable, Hashable {
      /// The bytes of the name.
      public var name: Range<Int>
      /// The bytes of the value, with all that is joined to it.
      public var value: Range<Int>
    }

    /// How many tokens of a statement are looked at.
    private static let limit = 20_000

    /// Looks through a statement that begins at a place.
    ///
    /// - Complexity: O(length of the statement).
    public init(in bytes: [UInt8], at place: Int) {
      var tokenizer = Tokenizer(bytes, from: max(0, min(place, bytes.count)))
      var texts = TokenTexts(bytes)
      var token = tokenizer.next()
      first = token.start..<token.end
      var (depth, isInList, isAfterEnd) = (0, false, false)
      for _ in 0..<Self.limit {
        let before = token
        token = tokenizer.next()
        switch before.kind {
        case .end: return
        case .openBracket: isInList = true
        case .closeBracket:
          isInList = false
          if depth == 0, token.kind != .openBracket { return }
        case .openBrace: depth += 1
        case .closeBrace:
          depth -= 1
          if depth < 0 { return }
        case .semicolon where depth == 0 && !isInList: return
        case .name, .numeral, .quoted, .markup:
          if token.kind == .equals {
            let name = texts.text(of: before, isName: true)
            token = tokenizer.next()
            let start = token.start
            var end = token.end
            token = tokenizer.next()
            while token.kind == .plus {
              end = tokenizer.next().end
              token = tokenizer.next()
            }
            if isInList || depth == 0 {
              settings[name] = Setting(
                name: before.start..<before.end, value: start..<max(start, end))
            }
            if !isInList, depth == 0 { return }
          } else if !isInList, depth == 0, isAfterEnd, token.isText {
            return
          }
          isAfterEnd = !isInList && token.isText
          if isAfterEnd, depth == 0 { return }
        default: break
        }
      }
    }

    /// Where an attribute is set; the last time, if it is set several times.
    public func setting(_ name: String) -> Setting? { settings[name] }
  }
}
