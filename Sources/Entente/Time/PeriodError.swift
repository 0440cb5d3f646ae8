/// Why a text is not a period.
public enum PeriodError: Error, Sendable, Hashable {
  /// The text is no date.
  case notADate(String)

  /// There is no such month.
  case monthOutOfRange(String, Int)

  /// The month has no such day.
  case dayOutOfRange(String, Int, last: Int)

  /// The interval ends before it starts.
  case endBeforeStart(String)

  /// The standard has it, this library does not read it yet.
  case notYetRead(String, Unread)

  /// A part of the standard that is not read yet.
  public enum Unread: String, Sendable, Hashable {
    /// `199X`
    case unspecifiedDigits = "unspecified digits"
    /// `2013-21`
    case season = "a season"
    /// `[1992,1993]`
    case set = "a set of dates"
    /// `1992-01-07T12:00:00Z`
    case time = "a time of day"
    /// `Y17E7`, `-0044`
    case longYear = "a year outside 0000 to 9999"
    /// `2013-?09`
    case partQualifier = "a qualifier on a part of the date"

    init?(in text: Substring) {
      let bytes = text.utf8
      guard let first = bytes.first else { return nil }
      if first == UInt8(ascii: "[") || first == UInt8(ascii: "{") {
        self = .set
      } else if first == UInt8(ascii: "Y"), bytes.dropFirst().first.map(Self.isNumeric) == true {
        self = .longYear
      } else if first == UInt8(ascii: "-"), EDTFDate.digits(text.dropFirst().prefix(4), 4) != nil {
        self = .longYear
      } else if EDTFDate.digits(text.prefix(4), 4) != nil, text.dropFirst(10).first == "T" {
        self = .time
      } else if bytes.allSatisfy({ Self.isNumeric($0) || $0 == UInt8(ascii: "X") }),
        bytes.contains(UInt8(ascii: "X"))
      {
        self = .unspecifiedDigits
      } else if bytes.allSatisfy({ Self.isNumeric($0) || "?~%".utf8.contains($0) }),
        bytes.contains(where: "?~%".utf8.contains)
      {
        self = .partQualifier
      } else {
        return nil
      }
    }

    private static func isNumeric(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }
  }
}

extension PeriodError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .notADate(let text):
      if let better = suggestion {
        "'\(text)' is not a date. Did you mean '\(better)'?"
      } else {
        "'\(text)' is not a date. Write 2013, 2013-09, 2013-09-17 or an interval such as 2013/2015."
      }
    case .monthOutOfRange(let text, let month):
      "'\(text)' has the month \(padded(month, to: 2)). Months are 01 to 12."
    case .dayOutOfRange(let text, let day, let last):
      "'\(text)' has the day \(padded(day, to: 2)). That month has \(last) days."
    case .endBeforeStart(let text):
      "'\(text)' ends before it starts. Write the earlier date first."
    case .notYetRead(let text, let part):
      "'\(text)' uses \(part.rawValue), which is not read yet. Write a day, a month, a year or an interval."
    }
  }

  /// The date that was most likely meant.
  public var suggestion: String? {
    guard case .notADate(let text) = self else { return nil }
    return DateRepair.candidates(for: text).first { (try? Period($0)) != nil }
  }
}
