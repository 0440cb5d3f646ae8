extension WireWriter {
  mutating func write(_ drawing: Drawing) {
    write(drawing.files) { writer, file in
      writer.write(file.bytes)
      writer.write(file.format.name)
      writer.write(file.diagnostics)
    }
    write(drawing.geometry) { $0.write($1) }
    write(drawing.diagnostics)
  }

  mutating func write(_ diagnostics: [Diagnostic]) {
    write(diagnostics) { writer, diagnostic in
      writer.write(diagnostic.severity == .error)
      writer.write(diagnostic.message)
    }
  }

  mutating func write(_ sheet: Sheet) {
    write(sheet.name)
    write(sheet.padding)
    write(sheet.margin)
    write(sheet.bounds) { $0.write($1) }
    write(sheet.growsToBounds)
    write(sheet.window) { $0.write($1) }
    write(sheet.dotsPerInch) { $0.write($1) }
    write(sheet.maximumSide)
    write(sheet.maximumPixels)
  }

  mutating func write(_ size: Size) {
    write(size.width)
    write(size.height)
  }
}

extension WireReader {
  mutating func drawing() -> Drawing? {
    let files = array { reader -> RenderedFile? in
      guard let bytes = reader.bytes(), let format = reader.string(),
        let diagnostics = reader.diagnostics()
      else { return nil }
      return RenderedFile(bytes: bytes, format: Format(format), diagnostics: diagnostics)
    }
    guard let files, let geometry = optional({ $0.geometry() }), let diagnostics = diagnostics()
    else { return nil }
    return Drawing(files: files, geometry: geometry, diagnostics: diagnostics)
  }

  mutating func diagnostics() -> [Diagnostic]? {
    array { reader in
      guard let isError = reader.bool(), let message = reader.string() else { return nil }
      return Diagnostic(severity: isError ? .error : .warning, message: message)
    }
  }

  mutating func sheet() -> Sheet? {
    guard let name = string(), let padding = size(), let margin = size(),
      let bounds = optional({ $0.size() }), let growsToBounds = bool(),
      let window = array({ $0.double() }), let dotsPerInch = optional({ $0.double() }),
      let maximumSide = int(),
      let maximumPixels = int()
    else { return nil }
    return Sheet(
      name: name, padding: padding, margin: margin, bounds: bounds, growsToBounds: growsToBounds,
      window: window, dotsPerInch: dotsPerInch, maximumSide: maximumSide,
      maximumPixels: maximumPixels)
  }

  mutating func size() -> Size? {
    guard let width = double(), let height = double() else { return nil }
    return Size(width: width, height: height)
  }
}
