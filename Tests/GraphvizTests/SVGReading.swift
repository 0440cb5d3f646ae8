import Foundation
import Graphviz

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a browser would find in an SVG file: the text that is drawn, by group, and every attribute.
final class SVGReading: NSObject, XMLParserDelegate {
  private(set) var texts: [String] = []
  private(set) var titles: [String] = []
  private(set) var attributes: [(name: String, value: String)] = []
  private var collected = ""

  /// The file's contents, or nil if it is not well-formed XML.
  static func read(_ file: RenderedFile) -> SVGReading? {
    let reading = SVGReading()
    let parser = XMLParser(data: Data(file.bytes))
    parser.delegate = reading
    return parser.parse() ? reading : nil
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes found: [String: String]
  ) {
    collected = ""
    attributes += found.map { (name: $0.key, value: $0.value) }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { collected += string }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    if elementName == "text" { texts.append(collected) }
    if elementName == "title" { titles.append(collected) }
  }
}
