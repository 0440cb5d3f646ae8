internal import Entente

/// What stands at the top of a file: the version and the title.
extension DataSetReader {
  mutating func checkVersion(_ fields: Fields<FileKey>) {
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
    guard isFolder, headings[.title] == nil, !declared.isIncomplete,
      !files.contains(where: { $0[$0.root].isDamaged })
    else { return }
    log.add(.missingTitle, in: 0, at: 0..<0)
  }
}
