/// The errors that a worker can meet; all others are met before an order is sent.
extension WireWriter {
  mutating func write(_ error: RenderError) {
    switch error {
    case .failed(let diagnostics):
      write(0)
      write(diagnostics)
    case .engineUnavailable(let name, let available):
      write(1)
      write(name)
      write(available) { $0.write($1) }
    case .formatUnavailable(let name, let available):
      write(2)
      write(name)
      write(available) { $0.write($1) }
    case .limitExceeded(let limit, let value, let maximum, let culprit):
      write(limit == .rasterSide ? 3 : 4)
      write(value)
      write(maximum)
      write(culprit)
    case .refused(let attribute, let value, let refusal):
      write(refusal == .readsFiles ? 5 : 6)
      write(attribute)
      write(value)
    default: write(.failed([Diagnostic(severity: .error, message: error.description)]))
    }
  }
}

extension WireReader {
  mutating func renderError() -> RenderError? {
    switch int() {
    case 0: diagnostics().map { .failed($0) }
    case 1: named().map { .engineUnavailable($0.name, available: $0.available) }
    case 2: named().map { .formatUnavailable($0.name, available: $0.available) }
    case 3: limit(.rasterSide)
    case 4: limit(.rasterPixels)
    case 5: refused(.readsFiles)
    case 6: refused(.unknownScheme)
    default: nil
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
