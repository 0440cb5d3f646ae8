/// What a figure was made from and by, so that it can be made again.
///
/// It stands in every file that has room for a remark. Nothing in it changes from one run to the
/// next: no time, no user, no folder of the machine.
///
/// ```swift
/// figure.provenance = Provenance(program: "entente 0.1.0", dataDigest: graph.digest)
/// ```
public struct Provenance: Sendable, Hashable {
  /// The program and its version, such as "entente 0.1.0".
  public var program: String

  /// The SHA-256 digest of the data, in hexadecimal digits.
  public var dataDigest: String?

  /// The command that makes the figure again, as it is typed.
  public var command: String?

  /// Creates a provenance.
  public init(program: String, dataDigest: String? = nil, command: String? = nil) {
    self.program = program
    self.dataDigest = dataDigest
    self.command = command
  }
}

extension Provenance {
  /// The provenance in lines for comments and metadata; none holds a line break or a control.
  public var lines: [String] {
    [
      "Made by \(program).", dataDigest.map { "Data: SHA-256 \($0)" },
      command.map { "Command: \($0)" },
    ]
    .compactMap { $0 }.map(Self.onOneLine)
  }

  private static func onOneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .lineSeparator, .paragraphSeparator: " "
          default: scalar
          }
        }))
  }
}
