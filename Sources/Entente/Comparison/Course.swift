/// What became of something from a first to a second period, or edition.
public enum Course: String, Sendable, Hashable, CaseIterable {
  /// It is of the first, and not of the second.
  case ended

  /// It is of the second, and not of the first.
  case began

  /// It is of both.
  case continued

  /// It is of neither.
  case outside
}

/// What may have become of something, each course with its certainty.
///
/// The dates of both periods are weighed together: what ran from some day of the 2000s to 2020 may have
/// missed a first period that ends in 2003, and cannot have held in it and missed one from 2005 on.
public struct Courses: Sendable, Hashable {
  /// What is so whatever is doubted; several where the dates leave it open.
  let firm: Presences

  /// What can be so as it is written.
  let written: Presences

  init(firm: Presences, written: Presences) {
    self.firm = firm
    self.written = written
  }

  /// The one course that is certain.
  init(_ course: Course) {
    firm = Presences(course)
    written = firm
  }

  /// How certain one course is.
  public subscript(course: Course) -> Certainty {
    let one = Presences(course)
    return firm == one ? .certainly : written.contains(one) ? .possibly : .no
  }

  /// The course that is certain; nothing where the dates leave it open.
  public var certain: Course? { Course.allCases.first { self[$0] == .certainly } }

  /// How certain it is that it is of the first.
  public var isOfFirst: Certainty { certainty(ofBit: 1) }

  /// How certain it is that it is of the second.
  public var isOfSecond: Certainty { certainty(ofBit: 2) }

  private func certainty(ofBit bit: Int) -> Certainty {
    if firm.members.allSatisfy({ $0 & bit != 0 }) { return .certainly }
    return written.members.contains { $0 & bit != 0 } ? .possibly : .no
  }

  /// Every way to read the dates: what is written, and without what is doubted.
  ///
  /// Each is a presence: bit 0 for the first period, bit 1 for the second.
  var readings: [Int] {
    firm.members.filter { reading in
      written.members.contains { reading & ~$0 == 0 }
    }
  }
}

/// The presences in two periods that are possible: a set of numbers from 0 to 3.
///
/// In each number bit 0 stands for the first period and bit 1 for the second.
struct Presences: OptionSet, Hashable {
  let rawValue: UInt8

  static let outside = Presences(presence: 0)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(presence: Int) { rawValue = 1 << UInt8(truncatingIfNeeded: presence) }

  init(_ course: Course) {
    switch course {
    case .outside: self.init(presence: 0)
    case .ended: self.init(presence: 1)
    case .began: self.init(presence: 2)
    case .continued: self.init(presence: 3)
    }
  }

  var members: [Int] { (0...3).filter { contains(Presences(presence: $0)) } }

  /// What is possible for two things together, if each may have been by itself.
  func joined(with other: Presences) -> Presences {
    var joined: Presences = []
    for one in members {
      for another in other.members { joined.insert(Presences(presence: one | another)) }
    }
    return joined
  }
}
