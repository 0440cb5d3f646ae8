/// A text that is equal to another only if it has the same bytes, as it is to Graphviz.
///
/// Two strings are equal if they look alike: "é" is one character or an "e" and an accent, and
/// these are two nodes.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (one: ExactText, other: ExactText) -> Bool {
    let isEqual = one.text.utf8.withContiguousStorageIfAvailable { one in
      other.text.utf8.withContiguousStorageIfAvailable { other in
        one.count == other.count && one.elementsEqual(other)
      }
    }
    return (isEqual ?? nil) ?? one.text.utf8.elementsEqual(other.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }
}
