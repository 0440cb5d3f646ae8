extension DocumentParser {
  /// The attributes that were read last, in no more memory than they need.
  var exactSettings: [DOT.Document.Setting] { settings.isEmpty ? [] : settings.map { $0 } }

  /// Reads lists of attributes into ``settings``; false if the statement cannot be followed.
  mutating func readSettings() -> Bool {
    settings.removeAll(keepingCapacity: true)
    while token.kind == .openBracket {
      let open = token
      advance()
      guard readList(open) else { return false }
    }
    return true
  }

  private mutating func readList(_ open: Token) -> Bool {
    while true {
      switch token.kind {
      case .closeBracket:
        advance()
        return true
      case .name, .numeral, .quoted, .markup:
        guard readSetting() || skipSetting() else { return false }
      case .end:
        if !isCutShort {
          tokenizer.log.report(.unclosed(.bracket), open.start..<open.end)
        }
        return false
      default:
        unexpected(.attribute)
        guard skipSetting() else { return false }
      }
    }
  }

  private mutating func readSetting() -> Bool {
    let name = takeText(isName: true)
    guard token.kind == .equals else {
      unexpected(.value(name))
      return false
    }
    advance()
    guard token.isText else {
      unexpected(.value(name))
      return false
    }
    settings.append(DOT.Document.Setting(name: name, value: takeValue()))
    if token.kind == .comma || token.kind == .semicolon { advance() }
    return true
  }

  /// Goes on behind the next separator, or to the end of the list; false if the list seems not to
  /// have one.
  private mutating func skipSetting() -> Bool {
    while true {
      switch token.kind {
      case .comma, .semicolon:
        advance()
        return true
      case .closeBracket: return true
      case .end, .openBrace, .closeBrace, .arrow, .line, .openBracket: return false
      default: advance()
      }
    }
  }
}
