extension DOT {
  /// What is said about the looks and the place of one part of a drawing.
  ///
  /// Typed attributes are members, all others go by their Graphviz name; nil takes one away.
  ///
  /// ```swift
  /// attributes.shape = .folder
  /// attributes.fontSize = 7
  /// attributes[raw: "wikidata"] = .text("Q142")
  /// ```
  @dynamicMemberLookup
  public struct Attributes: Sendable, Hashable {
    private var storage = AttributeStorage()

    /// No attributes.
    public init() {}

    /// Whether nothing is set.
    public var isEmpty: Bool { storage.isEmpty }

    /// How many attributes are set.
    public var count: Int { storage.count }

    /// The names of the attributes that are set, sorted.
    public var names: [String] { storage.pairs.map(\.name) }

    /// The attributes that are set, by their names.
    var pairs: [AttributeStorage.Pair] { storage.pairs }

    /// The typed attribute; nil if it is not set.
    public subscript<V: AttributeValue>(dynamicMember key: KeyPath<Keys, Key<V>>) -> V? {
      get { storage[Keys()[keyPath: key].name].flatMap { V($0) } }
      set { storage[Keys()[keyPath: key].name] = newValue?.attributeValue }
    }

    /// The attribute that Graphviz calls `name`, as it is stored.
    public subscript(raw name: String) -> Value? {
      get { storage[name] }
      set { storage[name] = newValue }
    }

    /// Whether a name is set.
    func has(_ name: String) -> Bool { storage.has(name) }

    /// Whether any value is markup.
    var hasMarkup: Bool {
      storage.pairs.contains { if case .markup = $0.value { true } else { false } }
    }
  }

  /// Something that carries attributes, which are then its own members: `node.shape = .box`.
  @dynamicMemberLookup
  public protocol Attributed {
    /// What is said about this part.
    var attributes: Attributes { get set }
  }
}

extension DOT.Attributed {
  /// The typed attribute; nil if it is not set.
  public subscript<V: DOT.AttributeValue>(
    dynamicMember key: KeyPath<DOT.Keys, DOT.Key<V>>
  ) -> V? {
    get { attributes[dynamicMember: key] }
    set { attributes[dynamicMember: key] = newValue }
  }

  /// The attribute that Graphviz calls `name`, as it is stored.
  public subscript(raw name: String) -> DOT.Value? {
    get { attributes[raw: name] }
    set { attributes[raw: name] = newValue }
  }

  /// Whether an attribute is set.
  func has(_ name: String) -> Bool { attributes.has(name) }
}
