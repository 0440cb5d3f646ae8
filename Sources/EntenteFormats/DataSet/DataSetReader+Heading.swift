internal import Entente

/// What stands at the top of a file: the version and the title.
extension DataSetReader {
  /// Where a file begins that is prose: each of its lines lacks a colon, and none begins with a key.
  ///
  /// One sentence says what a data set begins with, instead of one for each line.
  func placeOfProse() -> Range<Int>? {
    guard file[file.root].kind == .map, !file[file.root].isDamaged else { return nil }
    let keys = FileKey.allCases.map(\.rawValue)
    for (number, (key, value)) in file.pairs(of: file.root).enumerated() {
      let text = file.text(of: key)
      guard file[value].isDamaged, !isSound(key), !keys.contains(text) else { return nil }
      // Many lines of words are prose even where one looks like a key.
      if number < 5, Suggestion.nearest(to: text, among: keys) != nil { return nil }
    }
    let hasOthers = file.problems.contains { problem in
      switch problem.problem {
      case .missingColon, .continuedText: false
      default: true
      }
    }
    return hasOthers ? nil : file.problems.first?.range
  }

  /// Reports a file that is no map; answers whether what it declares is lost.
  mutating func reportNoMap() -> Bool {
    guard file.root != 0 else {
      if file.problems.isEmpty { log.add(.emptyFile, in: number, at: 0..<0) }
      return !file.problems.isEmpty
    }
    guard file[file.root].kind == .list else { return true }
    report(.missingVersion, at: beginning(of: file[file.root]))
    return file[file.root].isDamaged
      || file.items(of: file.root).contains { !file[$0].isText }
  }

  mutating func checkVersion(_ fields: Fields<FileKey>) {
    if file.isTable, !isHeadingTable { return }
    guard let field = fields[.entente] else {
      if !file[file.root].isDamaged { report(.missingVersion, at: place(of: file.root)) }
      return
    }
    if let version = text(field), version != "1" {
      report(.unknownVersion(version), at: file[field.value].range)
    }
  }

  mutating func readHeadings(_ fields: Fields<FileKey>) {
    for key in [FileKey.title, .about, .licence] {
      guard let field = fields[key] else { continue }
      let range = file[field.keyNode].range
      let text = text(field)
      if let first = headings[key] {
        report(.repeatedHeading(key.rawValue, first: first.place), at: range)
      } else {
        headings[key] = (text ?? "", place(of: range.lowerBound, in: number))
      }
    }
  }

  /// A folder needs a title in one of its files: that makes it one data set.
  mutating func checkTitle() {
    guard isFolder, !file.isTable, headings[.title] == nil, !declared.isIncomplete,
      !files.contains(where: { $0[$0.root].isDamaged })
    else { return }
    log.add(.missingTitle, in: 0, at: 0..<0)
  }
}
