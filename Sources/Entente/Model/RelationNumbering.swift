/// The numbers that tell relations apart whose identifiers follow from the same content.
///
/// The first keeps `r-8sw0c6hrax1c`, the next is `r-8sw0c6hrax1c-2`, then comes `-3`. It remembers
/// the last number of each identifier, so that any number of repetitions takes linear time.
package struct RelationNumbering: Sendable {
  private var numbers: [Relation.ID: Int] = [:]

  /// Creates a numbering that has given no number yet.
  package init() {}

  /// The identifier itself where it is free, else with the next number that is.
  ///
  /// The caller adds it to those in use: a set, or the keys of a dictionary, which know at once
  /// whether they contain it.
  ///
  /// - Complexity: O(1) on average for those whose number is not given by hand.
  package mutating func id(
    for derived: Relation.ID, besides taken: some Collection<Relation.ID>
  ) -> Relation.ID {
    guard taken.contains(derived) else { return derived }
    var number = numbers[derived, default: 2]
    while taken.contains(Self.id(derived, number)) { number += 1 }
    numbers[derived] = number + 1
    return Self.id(derived, number)
  }

  private static func id(_ derived: Relation.ID, _ number: Int) -> Relation.ID {
    Relation.ID("\(derived)-\(number)")
  }
}

extension [Relation] {
  /// Gives a number to every relation whose identifier an earlier one has.
  ///
  /// An identifier that stands once stays, also where it looks like one with a number.
  ///
  /// - Complexity: O(*m*) in the relations.
  package mutating func numberRepetitions() {
    var known: Set<Relation.ID> = []
    known.reserveCapacity(count)
    let repetitions = indices.filter { !known.insert(self[$0].id).inserted }
    var numbering = RelationNumbering()
    for position in repetitions {
      self[position].id = numbering.id(for: self[position].id, besides: known)
      known.insert(self[position].id)
    }
  }
}
