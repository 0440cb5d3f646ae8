/// A bibliographic record: where a statement can be checked.
///
/// Fields carry the names of the Citation Style Language (CSL 1.0.2), so that a record can be
/// handed to any bibliography program.
public struct Source: Sendable, Hashable, Identifiable {
  /// The identifier, unique in its data set.
  public var id: ID

  /// The CSL type, such as `article-journal` or `book`.
  public var type: String?

  /// The title of the work.
  public var title: String?

  /// The authors, each as written.
  public var authors: [String]

  /// When it was issued, as written.
  public var issued: String?

  /// Every other field by its CSL name.
  ///
  /// The order is that of all records, whatever the order given: a record has the same fields in
  /// every order. Fields of one name, such as two editors, stay in theirs.
  public var fields: [Field] {
    didSet { fields = fields.inRecordOrder() }
  }

  /// The name of the file that holds the text, for those who have it.
  public var file: String?

  /// The SHA-256 digest of that file, in hexadecimal.
  public var sha256: String?

  /// The number of lines of that file.
  public var lineCount: Int?

  /// The curator's own word about the source.
  public var note: String?

  /// Creates a source.
  public init(
    _ id: ID, type: String? = nil, title: String? = nil, authors: [String] = [],
    issued: String? = nil, fields: [Field] = [], file: String? = nil, sha256: String? = nil,
    lineCount: Int? = nil, note: String? = nil
  ) {
    self.id = id
    self.type = type
    self.title = title
    self.authors = authors
    self.issued = issued
    self.fields = fields.inRecordOrder()
    self.file = file
    self.sha256 = sha256
    self.lineCount = lineCount
    self.note = note
  }
}

extension Source {
  /// The identifier of a source.
  public struct ID: OpenText {
    /// The text as written in the data.
    public let rawValue: String

    /// Creates an identifier from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// A field of the record that has no property of its own.
  public struct Field: Sendable, Hashable {
    /// The CSL name, such as `container-title` or `DOI`.
    public var name: String

    /// The value, as written.
    public var value: String

    /// Creates a field.
    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The value of a field that has no property of its own, by its CSL name.
  public subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value
  }
}
