/// The names of a graph, prepared for look-up: which forms have a word, a spelling, a sound.
///
/// A form is an identifier, a name or an alias. The index holds numbers only; the texts stay in the
/// entities, and what the index finds is compared with them once more.
struct NameIndex: Sendable {
  /// The number of each entity's first form, and after the last the number of all forms.
  private let firstForms: [UInt32]

  /// The entity of each form.
  private let owners: [UInt32]

  /// Every word as it sounds.
  let table: WordTable

  /// The forms that have each word, in order.
  let postings: Buckets

  /// The weight of all words of each form.
  let formWeights: [Float]

  /// The forms by what they fold to.
  let folded: Buckets

  /// The forms by their sounds.
  let sounds: Buckets

  /// The forms of several words by their first letters.
  let acronyms: Buckets

  /// How many forms there are.
  var formCount: Int { owners.count }

  /// Prepares the names of entities.
  ///
  /// - Complexity: O(*n*) in the letters of all names; about 200 bytes for an entity with one
  ///   name.
  init(of entities: [Entity]) {
    var build = NameIndexBuild()
    var firstForms: [UInt32] = [0]
    firstForms.reserveCapacity(entities.count + 1)
    for (position, entity) in entities.enumerated() {
      for number in 0..<NameForm.count(of: entity) {
        build.add(NameForm.text(number, of: entity), owner: position)
      }
      firstForms.append(UInt32(build.owners.count))
    }
    self.firstForms = firstForms
    owners = build.owners
    table = build.table
    let postings = Buckets(
      keys: build.words, members: build.wordForms, count: build.table.count)
    var formWeights = [Float](repeating: 0, count: build.owners.count)
    for (word, form) in zip(build.words, build.wordForms) {
      formWeights[Int(form)] += Self.weight(
        postings.count(of: Int(word)), of: build.owners.count)
    }
    self.postings = postings
    self.formWeights = formWeights
    folded = Buckets(hashes: build.folded, members: build.owners.indices.map { UInt32($0) })
    sounds = Buckets(hashes: build.sounds, members: build.soundForms)
    acronyms = Buckets(hashes: build.acronyms, members: build.acronymForms)
  }
}

extension NameIndex {
  /// The position of the entity that has a form.
  func owner(of form: UInt32) -> Int { Int(owners[Int(form)]) }

  /// The form of a number.
  func form(_ number: UInt32, among entities: [Entity]) -> NameForm {
    let owner = owner(of: number)
    return NameForm(Int(number - firstForms[owner]), of: entities[owner])
  }

  /// How much a word tells: 1 where it is rare, 0.3 where every form has it.
  ///
  /// The inverse document frequency (Spärck Jones 1972) on a scale of its own, in whole logarithms
  /// to base 2, so that it is the same on every machine.
  func weight(of word: NameWord) -> Float {
    if word.traits.contains(.function) { return 0.1 }
    let frequency = word.sounds.compactMap { table.number(of: $0) }.map { postings.count(of: $0) }
    return Self.weight(frequency.max() ?? 1, of: formCount)
  }

  /// How much a word of the table tells.
  func weight(of word: Int) -> Float { Self.weight(postings.count(of: word), of: formCount) }

  private static func weight(_ count: Int, of total: Int) -> Float {
    func magnitude(_ number: Int) -> Int { Int.bitWidth - 1 - max(1, number).leadingZeroBitCount }
    return 1 - 0.7 * Float(magnitude(count)) / Float(max(1, magnitude(total)))
  }
}

/// The columns of an index while names are added.
private struct NameIndexBuild {
  var table = WordTable()
  var owners: [UInt32] = []
  var folded: [UInt32] = []
  var words: [UInt32] = []
  var wordForms: [UInt32] = []
  var sounds: [UInt32] = []
  var soundForms: [UInt32] = []
  var acronyms: [UInt32] = []
  var acronymForms: [UInt32] = []

  private var writer = SoundWriter()
  private var buffer: [UInt8] = []
  private var whole: [UInt8] = []
  private var wholeUnmarked: [UInt8] = []

  /// Adds a form.
  mutating func add(_ text: String, owner: Int) {
    let form = UInt32(owners.count)
    owners.append(UInt32(owner))
    buffer.removeAll(keepingCapacity: true)
    Folding.append(text, to: &buffer)
    folded.append(Buckets.hash(buffer))
    let scan = WordScan(text)
    whole.removeAll(keepingCapacity: true)
    wholeUnmarked.removeAll(keepingCapacity: true)
    var isMarked = false
    for word in scan.words {
      let isWordMarked = add(scan.letters[word], form: form)
      isMarked = isMarked || isWordMarked
    }
    sounds.append(Buckets.hash(whole))
    soundForms.append(form)
    if isMarked {
      sounds.append(Buckets.hash(wholeUnmarked))
      soundForms.append(form)
    }
    if scan.words.count > 1 {
      for acronym in Acronym.all(of: scan) {
        acronyms.append(Buckets.hash(acronym))
        acronymForms.append(form)
      }
    }
  }

  private mutating func add(_ letters: ArraySlice<Unicode.Scalar>, form: UInt32) -> Bool {
    buffer.removeAll(keepingCapacity: true)
    let isMarked = writer.write(letters, to: &buffer)
    post(form)
    whole.append(contentsOf: buffer)
    whole.append(0x20)
    if isMarked {
      buffer.removeAll(keepingCapacity: true)
      _ = writer.write(letters, unmarked: true, to: &buffer)
      post(form)
    }
    wholeUnmarked.append(contentsOf: buffer)
    wholeUnmarked.append(0x20)
    return isMarked
  }

  /// Notes that a form has the word in the buffer, once.
  private mutating func post(_ form: UInt32) {
    let word = UInt32(table.insert(buffer))
    var back = words.count
    while back > 0, wordForms[back - 1] == form {
      back -= 1
      if words[back] == word { return }
    }
    words.append(word)
    wordForms.append(form)
  }
}
