/// The names of an entity by language, never empty, in the order written.
public struct Names: Sendable, Hashable {
  /// A name and its language.
  public struct Entry: Sendable, Hashable {
    /// The language tag, such as `en` or `kk`; none where the data give none.
    public var language: String?

    /// The name.
    public var text: String

    /// Creates a name in a language.
    public init(_ text: String, in language: String? = nil) {
      self.text = text
      self.language = language
    }
  }

  private let head: Entry
  private let tail: [Entry]

  /// Creates a single name.
  public init(_ text: String, in language: String? = nil) {
    self.init(Entry(text, in: language))
  }

  /// Creates names; the first is the one to show.
  public init(_ first: Entry, _ others: [Entry] = []) {
    head = first
    tail = others
  }
}

extension Names {
  /// The name to show where no language is asked for.
  public var first: String { head.text }

  /// Every name, in the order written.
  public var all: [Entry] { [head] + tail }

  /// The name of a number, from 0.
  ///
  /// - Complexity: O(1).
  package subscript(number: Int) -> Entry { number == 0 ? head : tail[number - 1] }

  /// How many names there are.
  package var count: Int { 1 + tail.count }

  /// The name in a language, if there is one.
  public subscript(language: String) -> String? {
    all.first { $0.language == language }?.text
  }
}

/// Another spelling or form of a name, with its language, its time and its source.
public struct Alias: Sendable, Hashable {
  /// The form of the name.
  public var text: String

  /// The language tag, if known.
  public var language: String?

  /// When this form was in use.
  public var period: Period?

  /// Who uses it.
  public var citations: [Citation]

  /// Creates an alias.
  public init(
    _ text: String, in language: String? = nil, during period: Period? = nil,
    citations: [Citation] = []
  ) {
    self.text = text
    self.language = language
    self.period = period
    self.citations = citations
  }
}
