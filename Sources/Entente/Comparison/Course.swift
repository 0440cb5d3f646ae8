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
///
/// A doubted date proves nothing and adds nothing, as in ``Period/held(in:)``: what is written may be so,
/// and if the doubt is right, only as much of it as the rest of the date makes sure. What is dated
/// `2005?` held in a period around that year, or in neither; that it held at another time is nowhere said.
public struct Courses: Sendable, Hashable {
  /// In which of the two it may have held; one presence where that is certain.
  let possible: Presences

  init(possible: Presences) { self.possible = possible }

  /// What may be so as it is written, and what is left of that where nothing doubted is believed.
  init(written: Presences, firm: Presences) {
    possible = firm.members.reduce(into: []) { found, reading in
      if written.members.contains(where: { reading & ~$0 == 0 }) {
        found.insert(Presences(presence: reading))
      } else {
        for one in written.members { found.insert(Presences(presence: reading & one)) }
      }
    }
  }

  /// The one course that is certain.
  init(_ course: Course) { possible = Presences(course) }

  /// How certain one course is.
  public subscript(course: Course) -> Certainty {
    let one = Presences(course)
    return possible == one ? .certainly : possible.contains(one) ? .possibly : .no
  }

  /// The course that is certain; nothing where the dates leave it open.
  public var certain: Course? { Course.allCases.first { self[$0] == .certainly } }

  /// How certain it is that it is of the first.
  public var isOfFirst: Certainty { certainty(ofBit: 1) }

  /// How certain it is that it is of the second.
  public var isOfSecond: Certainty { certainty(ofBit: 2) }

  private func certainty(ofBit bit: Int) -> Certainty {
    let count = readings.count { $0 & bit != 0 }
    return count == readings.count ? .certainly : count > 0 ? .possibly : .no
  }

  /// Every way to read the dates, as a presence: bit 0 for the first period, bit 1 for the second.
  var readings: [Int] { possible.members }
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
