/// What a host asks of its worker.
struct WorkerOrder: Sendable, Hashable {
  var drawing: DrawingOrder
  /// Bytes the worker may take.
  var memory: Int
  /// Seconds of processor time after which it ends by itself, though its host is asleep.
  var seconds: Int
}

/// What a worker says.
enum WorkerMessage: Sendable, Hashable {
  /// It is ready for orders, in this version of the messages.
  case ready(version: Int)
  /// The engine that a foreign text asks for is at work.
  case begun(Engine)
  /// The order is carried out; a worker that is spent takes no other.
  case answer(Result<Drawing, RenderError>, isSpent: Bool)

  /// To be raised with every change of a message: a worker may be of another installation.
  static let version = 4
}

extension WorkerOrder {
  var wire: [UInt8] {
    var writer = WireWriter()
    writer.write(memory)
    writer.write(seconds)
    writer.write(drawing.text)
    writer.write(drawing.engine) { $0.write($1.name) }
    writer.write(drawing.formats) { $0.write($1.name) }
    writer.write(drawing.wantsGeometry)
    writer.write(drawing.sheet)
    writer.write(drawing.fixesTextWidths)
    writer.write(drawing.hasNamesInTitles)
    writer.write(drawing.isForeign)
    return writer.bytes
  }

  init?(wire bytes: [UInt8]) {
    var reader = WireReader(bytes)
    guard let memory = reader.int(), let seconds = reader.int(), let text = reader.bytes(),
      let engine = reader.optional({ $0.string().map { Engine($0) } }),
      let formats = reader.array({ $0.string().map { Format($0) } }),
      let wantsGeometry = reader.bool(), let sheet = reader.sheet(),
      let fixesTextWidths = reader.bool(), let hasNamesInTitles = reader.bool(),
      let isForeign = reader.bool(), reader.isAtEnd, memory >= 0, UInt32(exactly: seconds) != nil
    else { return nil }
    self.memory = memory
    self.seconds = seconds
    drawing = DrawingOrder(
      text: text, engine: engine, formats: formats, wantsGeometry: wantsGeometry, sheet: sheet,
      fixesTextWidths: fixesTextWidths, hasNamesInTitles: hasNamesInTitles, isForeign: isForeign)
  }
}

extension WorkerMessage {
  var wire: [UInt8] {
    var writer = WireWriter()
    switch self {
    case .ready(let version):
      writer.write(0)
      writer.write(version)
    case .begun(let engine):
      writer.write(1)
      writer.write(engine.name)
    case .answer(.success(let drawing), let isSpent):
      writer.write(2)
      writer.write(isSpent)
      writer.write(drawing)
    case .answer(.failure(let error), let isSpent):
      writer.write(3)
      writer.write(isSpent)
      writer.write(error)
    }
    return writer.bytes
  }

  init?(wire bytes: [UInt8]) {
    var reader = WireReader(bytes)
    let message: WorkerMessage? =
      switch reader.int() {
      case 0: reader.int().map { .ready(version: $0) }
      case 1: reader.string().map { .begun(Engine($0)) }
      case 2:
        reader.bool().flatMap { isSpent in
          reader.drawing().map { .answer(.success($0), isSpent: isSpent) }
        }
      case 3:
        reader.bool().flatMap { isSpent in
          reader.renderError().map { .answer(.failure($0), isSpent: isSpent) }
        }
      default: nil
      }
    guard let message, reader.isAtEnd else { return nil }
    self = message
  }
}
