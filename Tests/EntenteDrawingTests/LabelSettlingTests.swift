import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct LabelSettlingTests {
  private let own = DOT.Route([.line(from: Point(x: 0, y: 0), to: Point(x: 200, y: 0))])

  private func label(at x: Double, _ y: Double) -> LabelSettling.Label {
    LabelSettling.Label(
      frame: Rectangle(center: Point(x: x, y: y), size: Size(width: 40, height: 8)), line: 0)
  }

  @Test func `a label that covers nothing stays where it is`() {
    let start = label(at: 100, 8)
    let settling = LabelSettling(around: [], lines: [own])
    #expect(settling.settled([start])[0].frame == start.frame)
  }

  @Test func `a label moves along its line off another line and off entities`() {
    let crossing = DOT.Route([.line(from: Point(x: 100, y: -50), to: Point(x: 100, y: 50))])
    let entity = Rectangle(center: Point(x: 20, y: 0), size: Size(width: 40, height: 60))
    let settling = LabelSettling(around: [entity], lines: [own, crossing])
    let frame = settling.settled([label(at: 100, 6)])[0].frame
    #expect((frame.minX > 100 || frame.maxX < 100) && !frame.overlaps(entity))
    #expect(frame.minY > 0 || frame.maxY < 0, "it covers neither line")
  }

  @Test func `two labels on one line do not lie on each other`() {
    let settling = LabelSettling(around: [], lines: [own])
    let settled = settling.settled([label(at: 100, 6), label(at: 105, 7)])
    #expect(!settled[0].frame.overlaps(settled[1].frame))
  }

  @Test func `a label without a line stays, whatever it covers`() {
    let entity = Rectangle(center: Point(x: 0, y: 0), size: Size(width: 40, height: 60))
    let settling = LabelSettling(around: [entity], lines: [nil])
    #expect(settling.settled([label(at: 0, 0)])[0].frame.center == Point(x: 0, y: 0))
  }
}
