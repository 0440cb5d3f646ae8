import Graphviz
import Testing

@testable import EntenteDrawing

/// Boxes and words that make room for each other.
@Suite struct BoxFieldTests {
  private func bodies(_ count: Int, at place: (Int) -> Point) -> [BoxField.Body] {
    (0..<count).map { BoxField.Body(place: place($0), size: Size(width: 40, height: 16)) }
  }

  private func overlaps(_ field: BoxField) -> Int {
    let frames = field.bodies.map { Rectangle(center: $0.place, size: $0.size) }
    return frames.indices.reduce(0) { sum, one in
      sum + frames[(one + 1)...].count { $0.overlaps(frames[one]) }
    }
  }

  @Test func `boxes in one place come apart, on the page`() {
    var field = BoxField(
      spreading: bodies(30) { _ in Point(x: 7, y: 7) }, links: [],
      on: Size(width: 400, height: 400))
    let isSettled = field.settle()
    #expect(isSettled)
    #expect(overlaps(field) == 0)
    for body in field.bodies {
      #expect(body.place.x >= 20 && body.place.x <= 380)
      #expect(body.place.y >= 8 && body.place.y <= 392)
    }
  }

  @Test func `where the page has no room, that is said`() {
    var field = BoxField(
      spreading: bodies(30) { Point(x: Double($0), y: 0) }, links: [],
      on: Size(width: 100, height: 100))
    let isSettled = field.settle()
    #expect(!isSettled)
  }

  @Test func `words come between the ends of their line, and a box leaves a line of others`() {
    var bodies = bodies(4) {
      [Point(x: 0, y: 0), Point(x: 100, y: 0), Point(x: 50, y: 1)][min($0, 2)]
    }
    bodies[3] = BoxField.Body(
      place: Point(x: 20, y: 40), size: Size(width: 20, height: 8), isWords: true)
    var field = BoxField(
      spreading: bodies, links: [BoxField.Link(from: 0, to: 1, words: 3)],
      on: Size(width: 300, height: 200))
    let isSettled = field.settle()
    #expect(isSettled)
    #expect(field.confusion == 0)
    let (one, other, words) = (field.bodies[0].place, field.bodies[1].place, field.bodies[3].place)
    #expect(words.distance(to: one.toward(other, 0.5)) < one.distance(to: other) / 4)
  }
}
