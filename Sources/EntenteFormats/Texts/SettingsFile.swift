/// A file of settings: maps in maps, and at their ends texts or lists of texts.
///
/// It is written in the subset of YAML of data sets, or in JSON. What the settings mean is another
/// matter; whoever knows it says what is wrong with one, and the file says where that is.
package struct SettingsFile: Sendable {
  /// One text, or the texts of a list, under the keys that lead there.
  package struct Setting: Sendable {
    /// The keys, from the outermost on.
    package let path: [String]

    /// The texts; none where there is a key without a value.
    package let values: [String]

    fileprivate let keys: [Range<Int>]
    fileprivate let places: [Range<Int>]
  }

  /// A part of a setting.
  package enum Place: Sendable {
    /// A key, from 0 for the outermost.
    case key(Int)
    /// A value, from 0.
    case value(Int)
  }

  /// The settings, in the order of the file.
  package private(set) var settings: [Setting] = []

  private let tree: DocumentTree
  private var log = FindingLog()

  /// Reads a file.
  ///
  /// - Complexity: O(*n*) in the bytes.
  package init(named name: String, bytes: [UInt8]) {
    let first = bytes.first { !Byte.isBlank($0) && !Byte.isBreak($0) }
    tree =
      first == Byte.openBrace
      ? JSONParser.document(named: name, bytes: bytes)
      : YAMLParser.document(named: name, bytes: bytes)
    for problem in tree.problems { log.add(problem.problem, in: 0, at: problem.range) }
    for repetition in tree.repetitions {
      report(
        "The key '\(tree.text(of: repetition.key))' stands here for the second time.",
        at: tree[repetition.key].range)
    }
    if tree[tree.root].kind == .map {
      read(tree.root, path: [], keys: [])
    } else if tree.problems.isEmpty {
      report("A file of settings is a map of keys and values, such as 'base: paper'.", at: 0..<0)
    }
  }
}

extension SettingsFile {
  /// Says what is wrong with a part of a setting.
  package mutating func report(_ sentence: String, at place: Place, of setting: Setting) {
    let range =
      switch place {
      case .key(let number): setting.keys.indices.contains(number) ? setting.keys[number] : nil
      case .value(let number):
        setting.places.indices.contains(number) ? setting.places[number] : nil
      }
    report(sentence, at: range ?? setting.keys.last ?? 0..<0)
  }

  /// All that is wrong, in the order of the file.
  package var findings: [Finding] { log.findings(in: [tree], isReviewed: true) }

  private mutating func report(_ sentence: String, at range: Range<Int>) {
    log.add(.other(sentence, severity: .error), in: 0, at: range)
  }

  private mutating func read(_ map: Int, path: [String], keys: [Range<Int>]) {
    for (key, value) in tree.pairs(of: map) where !tree[key].isRepeated && !tree[key].isDamaged {
      let path = path + [tree.text(of: key)]
      let keys = keys + [tree[key].range]
      switch tree[value].kind {
      case .map: read(value, path: path, keys: keys)
      case .list:
        let items = Array(tree.items(of: value))
        if let other = items.first(where: { !tree[$0].isText }) {
          if !tree[other].isDamaged {
            report(
              "The items of '\(path.last ?? "")' are texts, and this is none.",
              at: tree[other].range)
          }
          continue
        }
        settings.append(
          Setting(
            path: path, values: items.map { tree.text(of: $0) }, keys: keys,
            places: items.map { tree[$0].range }))
      case .empty: settings.append(Setting(path: path, values: [], keys: keys, places: []))
      default:
        if tree[value].isDamaged { continue }
        settings.append(
          Setting(
            path: path, values: [tree.text(of: value)], keys: keys, places: [tree[value].range]))
      }
    }
  }
}
