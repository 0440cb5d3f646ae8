/// First in, first out.
struct Queue<Element> {
  private var elements: [Element?] = []
  private var head = 0

  /// - Complexity: O(1), amortized.
  mutating func append(_ element: Element) { elements.append(element) }

  /// - Complexity: O(1), amortized.
  mutating func popFirst() -> Element? {
    guard head < elements.count else { return nil }
    defer {
      elements[head] = nil
      head += 1
      if head > elements.count / 2 {
        elements.removeFirst(head)
        head = 0
      }
    }
    return elements[head]
  }
}

extension Queue: Sendable where Element: Sendable {}
