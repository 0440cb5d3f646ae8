/// The forms with the highest estimates so far: a heap with the least on top.
struct BestForms {
  private var heap: [(estimate: Float, form: UInt32)] = []
  private let capacity: Int

  /// Makes room for so many forms.
  init(capacity: Int) { self.capacity = capacity }

  /// The forms, in no order.
  var forms: [UInt32] { heap.map(\.form) }

  /// Whether a form would be kept.
  func admits(_ estimate: Float, _ form: UInt32) -> Bool {
    guard heap.count == capacity, let least = heap.first else { return true }
    return Self.isLess(least, (estimate, form))
  }

  /// Keeps a form, in the place of the least where there is no room.
  mutating func insert(_ estimate: Float, _ form: UInt32) {
    guard heap.count == capacity else {
      heap.append((estimate, form))
      var place = heap.count - 1
      while place > 0, Self.isLess(heap[place], heap[(place - 1) / 2]) {
        heap.swapAt(place, (place - 1) / 2)
        place = (place - 1) / 2
      }
      return
    }
    heap[0] = (estimate, form)
    var place = 0
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && Self.isLess(heap[child], heap[least]) {
        least = child
      }
      if least == place { return }
      heap.swapAt(place, least)
      place = least
    }
  }

  /// Whether one is worse: a lower estimate, or the same and written later.
  private static func isLess(
    _ left: (estimate: Float, form: UInt32), _ right: (estimate: Float, form: UInt32)
  ) -> Bool {
    left.estimate != right.estimate ? left.estimate < right.estimate : left.form > right.form
  }
}
