/// The errors that a worker can meet; all others are met before an order is sent.
private enum Tag: Int {
  case failed, engineUnavailable, formatUnavailable, rasterSide, rasterPixels, readsFiles
  case unknownScheme
}

extension WireWriter {
  mutating func write(_ error: RenderError) {
    switch error {
    case .failed(let diagnostics):
      write(Tag.failed.rawValue)
      write(diagnostics)
    case .engineUnavailable(let name, let available):
      write(Tag.engineUnavailable.rawValue)
      write(name)
      write(available) { $0.write($1) }
    case .formatUnavailable(let name, let available):
      write(Tag.formatUnavailable.rawValue)
      write(name)
      write(available) { $0.write($1) }
    case .limitExceeded(let limit, let value, let maximum, let culprit):
      write((limit == .rasterSide ? Tag.rasterSide : .rasterPixels).rawValue)
      write(value)
      write(maximum)
      write(culprit)
    case .refused(let attribute, let value, let refusal):
      write((refusal == .readsFiles ? Tag.readsFiles : .unknownScheme).rawValue)
      write(attribute)
      write(value)
    default: write(.failed([Diagnostic(severity: .error, message: error.description)]))
    }
  }
}

extension WireReader {
  mutating func renderError() -> RenderError? {
    switch int().flatMap(Tag.init) {
    case .failed: diagnostics().map { .failed($0) }
    case .engineUnavailable: named().map { .engineUnavailable($0.name, available: $0.available) }
    case .formatUnavailable: named().map { .formatUnavailable($0.name, available: $0.available) }
    case .rasterSide: limit(.rasterSide)
    case .rasterPixels: limit(.rasterPixels)
    case .readsFiles: refused(.readsFiles)
    case .unknownScheme: refused(.unknownScheme)
    case nil: nil
    }
  }

  private mutating func named() -> (name: String, available: [String])? {
    guard let name = string(), let available = array({ $0.string() }) else { return nil }
    return (name, available)
  }

  private mutating func limit(_ limit: RenderError.Limit) -> RenderError? {
    guard let value = double(), let maximum = double(), let culprit = string() else { return nil }
    return .limitExceeded(limit, value: value, maximum: maximum, culprit: culprit)
  }

  private mutating func refused(_ refusal: RenderError.Refusal) -> RenderError? {
    guard let attribute = string(), let value = string() else { return nil }
    return .refused(attribute: attribute, value: value, refusal)
  }
}
