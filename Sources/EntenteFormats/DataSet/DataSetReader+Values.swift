internal import Entente

/// Texts, numbers, dates and choices.
extension DataSetReader {
  /// The text of a field; a finding where it is no text.
  mutating func text<Key>(_ field: Fields<Key>.Field?) -> String? {
    guard let field else { return nil }
    return text(field.value, of: field.key.rawValue, at: file[field.keyNode].range)
  }

  /// The text of a node; a finding where it is no text.
  ///
  /// A name or an identifier has one line, also in a language or a register called `note`.
  mutating func text(
    _ node: Int, of key: String, at place: Range<Int>, isName: Bool = false
  ) -> String? {
    guard expect(.text, node, of: key, at: place) else { return nil }
    guard let text = line(node, of: key, isName: isName) else { return nil }
    if text.isEmpty {
      report(.missingValue(key), at: file[node].range)
      return nil
    }
    return text
  }

  /// The text of a node, which has one line unless the key is for longer ones; a finding where it
  /// has more.
  mutating func line(_ node: Int, of key: String, isName: Bool = false) -> String? {
    let text = file.text(of: node)
    if text.utf8.count > DocumentLimits.longestText {
      let start = file[node].range.lowerBound
      report(.longText(limit: DocumentLimits.longestText), at: start..<start + 1)
      return nil
    }
    // Hardly any text has a break, so that is asked before the key is looked up.
    if file[node].kind != .plain || file.isTable, DocumentText.hasBreakOrTab(text),
      isName || !Self.keysOfLongTexts.contains(key)
    {
      report(.brokenText(key), at: file[node].range)
      return nil
    }
    return text
  }

  private static let keysOfLongTexts: Set<String> = ["note", "about", "abstract", "annote"]

  /// The texts of a field that may have one or several: their nodes.
  mutating func texts<Key>(_ field: Fields<Key>.Field?) -> [(text: String, node: Int)] {
    guard let field else { return [] }
    let key = field.key.rawValue
    let place = file[field.keyNode].range
    guard expect(.textOrList, field.value, of: key, at: place) else { return [] }
    var texts: [(String, Int)] = []
    for item in oneOrMore(field.value) {
      if let text = text(item, of: key, at: file[item].range) { texts.append((text, item)) }
    }
    return texts
  }

  /// The items of a list, or the one thing that stands in its place.
  func oneOrMore(_ node: Int) -> [Int] {
    file[node].kind == .list ? Array(file.items(of: node)) : [node]
  }

  /// Whether a value has the shape that its key asks for; a finding where it has not.
  ///
  /// An entry of a list is called by what it is, not by the key of the list.
  mutating func expect(
    _ shape: Finding.Shape, _ node: Int, of key: String, at place: Range<Int>,
    entry: Finding.Subject? = nil
  ) -> Bool {
    let value = file[node]
    let found: Finding.Shape
    switch value.kind {
    case .empty:
      if !value.isDamaged { report(.missingValue(key), at: place) }
      return false
    case .plain, .quoted, .quotedWithDoubledQuotes, .quotedWithEscapes, .cellWithDoubledQuotes,
      .quotedWithJSONEscapes, .cellPart, .quotedCellPart:
      // What is left of a text after a mistake in it says nothing.
      if value.isDamaged { return false }
      found = .text
    case .list: found = .list
    case .map, .row: found = .map
    }
    let isFit =
      switch shape {
      case .text: found == .text
      case .list: found == .list
      case .map: found == .map
      case .textOrList: found != .map
      case .textOrMap: found != .list
      }
    // A value that cannot be read has a finding already.
    if !isFit, !value.isDamaged {
      let problem: Finding.Problem =
        entry.map { .entryOfWrongShape($0, found: found) }
        ?? .wrongShape(key, found: found, expected: shape)
      report(problem, at: beginning(of: value))
    }
    return isFit
  }

  /// The place to point at for a value: a text, or the first character of anything longer.
  func beginning(of value: DocumentNode) -> Range<Int> {
    value.isText ? value.range : Int(value.start)..<Int(value.start) + 1
  }

  /// The period of a field.
  mutating func period<Key>(_ field: Fields<Key>.Field?) -> Period? {
    guard let field, let text = text(field) else { return nil }
    if let period = periods[text] { return period }
    do {
      let period = try Period(text)
      periods[text] = period
      return period
    } catch {
      let readings = file.isTable ? SpreadsheetDate.readings(of: text) : []
      let problem: Finding.Problem =
        if case .endBeforeStart = error {
          .endBeforeStart(error)
        } else if readings.isEmpty {
          .notADate(error)
        } else {
          .rewrittenDate(text, readings: readings)
        }
      report(problem, at: file[field.value].range)
      return nil
    }
  }

  /// The value of a field that has a few to choose from.
  mutating func choice<Key, Choice: RawRepresentable & CaseIterable>(
    _ field: Fields<Key>.Field?, _ choices: Choice.Type
  ) -> Choice? where Choice.RawValue == String {
    guard let field, let text = text(field) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    report(
      .unknownValue(
        text, of: field.key.rawValue, suggestion: suggestion(for: text, among: known),
        known: known), at: file[field.value].range)
    return nil
  }

  /// The value of a field that is true or false.
  mutating func truth<Key>(_ field: Fields<Key>.Field?) -> Bool? {
    choice(field, Truth.self).map { $0 == .true }
  }

  /// The value of a field that is a number above 0.
  mutating func number<Key>(_ field: Fields<Key>.Field?) -> Double? {
    guard let field, let text = text(field) else { return nil }
    let isDecimal = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || "+-.eE".utf8.contains($0)
    }
    if isDecimal, let number = Double(text), number > 0, number.isFinite { return number }
    report(.notANumber(text, of: field.key.rawValue, isWhole: false), at: file[field.value].range)
    return nil
  }

  private enum Truth: String, CaseIterable {
    case `true`, `false`
  }
}
