/// Gives each font of a PostScript file a name of its own.
///
/// cairo splits a family into parts, one for Latin letters and others of up to 255 further letters,
/// and calls them all alike. Programs that make a PDF of the file, such as ps2pdf, then take them for
/// one font, find two letters at one place, and draw some of them as dots: text that cannot be
/// searched, and type that is no type.
func withDistinctFonts(_ bytes: [UInt8], format: Format) -> [UInt8] {
  guard format.kind == "eps" || format.kind == "ps" else { return bytes }
  let (mark, end) = (Array("\n/FontName /".utf8), Array(" def\n".utf8))
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count + 64)
  var (rest, count) = (0, 0)
  while let found = bytes.firstIndex(of: mark, from: rest),
    let close = bytes.firstIndex(of: end, from: found + mark.count)
  {
    count += 1
    result += bytes[rest..<close] + Array("-\(count)".utf8)
    rest = close
  }
  return result + bytes[rest...]
}
