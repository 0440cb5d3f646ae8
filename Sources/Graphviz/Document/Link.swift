extension DOT {
  /// An address that a part of the drawing leads to.
  ///
  /// A picture is opened by people who did not write it, so the ``Renderer`` accepts web and mail
  /// addresses and fragments only: `javascript:` and `file:` are refused.
  public struct Link: Sendable, Hashable, AttributeValue, ExpressibleByStringInterpolation {
    /// The address as a browser would take it.
    public let address: String

    /// An address as a browser would take it.
    public init(_ address: String) { self.address = address }

    /// An address written as a literal.
    public init(stringLiteral value: String) { address = value }

    /// The value read back, or nil if it is something else.
    public init?(_ value: Value) {
      guard case .link(let link) = value else { return nil }
      self = link
    }

    /// The value as it is stored.
    public var attributeValue: Value { .link(self) }
  }
}

extension DOT.Link {
  static let allowedSchemes = ["ftp", "http", "https", "mailto"]

  /// The part before the first colon, in small letters; nil for a relative address or a fragment.
  var scheme: String? {
    guard let colon = address.firstIndex(of: ":") else { return nil }
    let scheme = address[..<colon]
    return scheme.contains { "/?#".contains($0) } ? nil : scheme.lowercased()
  }
}
