/// A value of a field as text, with all that tells it from other values.
struct FieldValue: Hashable {
  /// The field.
  var field: String

  /// What a value of the field is about; two editions that have one value each about the same thing
  /// have one value that changed.
  var key: [String?]

  /// The value, as it is shown.
  var text: String

  /// What differs where two values look the same.
  var details: [String?]

  init(_ field: String, _ text: String, key: [String?] = [], details: [String?] = []) {
    self.field = field
    self.key = key
    self.text = text
    self.details = details
  }

  /// A value, where there is one.
  init?(_ field: String, _ text: String?) {
    guard let text else { return nil }
    self.init(field, text)
  }
}

extension [FieldValue] {
  /// How the values of a second edition differ from these.
  ///
  /// What both have counts for nothing, wherever it stands. What changed or went comes in the order
  /// of the first edition, then what came in the order of the second.
  ///
  /// - Complexity: O(*k*) in the values of both.
  func changes(to other: [FieldValue]) -> [FieldChange] {
    let gone = subtracting(other)
    let come = other.subtracting(self)
    let goneSlots = Dictionary(grouping: gone, by: Slot.init)
    let comeSlots = Dictionary(grouping: come, by: Slot.init)
    func partner(of value: FieldValue) -> (before: FieldValue, after: FieldValue)? {
      let slot = Slot(value)
      guard let before = goneSlots[slot], let after = comeSlots[slot], before.count == 1,
        after.count == 1
      else { return nil }
      return (before[0], after[0])
    }
    let changed = gone.map { value in
      FieldChange(value.field, before: value.text, after: partner(of: value)?.after.text)
    }
    let added = come.filter { partner(of: $0) == nil }
    return changed + added.map { FieldChange($0.field, before: nil, after: $0.text) }
  }

  private struct Slot: Hashable {
    let field: String
    let key: [String?]

    init(_ value: FieldValue) {
      field = value.field
      key = value.key
    }
  }
}

extension FieldValue {
  /// Several things as one text: "France, Kazakhstan".
  static func list(_ items: [some CustomStringConvertible]) -> String {
    items.map(\.description).joined(separator: ", ")
  }

  /// A text with remarks in brackets, as far as there are any.
  static func text(_ text: String, remarks: [String?]) -> String {
    let remarks = remarks.compactMap { $0 }.filter { !$0.isEmpty }
    return remarks.isEmpty ? text : "\(text) (\(remarks.joined(separator: "; ")))"
  }
}
