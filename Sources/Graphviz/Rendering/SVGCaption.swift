internal import CGraphvizShims

/// What an SVG file says to those who do not see it.
struct SVGCaption: Sendable, Hashable {
  /// The name of the group that holds the drawing.
  var group = "graph0"
  /// What it is; nil for nothing.
  var title: String?
  /// What it shows; nil for nothing.
  var longDescription: String?

  private var titleID: String { group + "-title" }
  private var descriptionID: String { group + "-desc" }

  /// The names that the elements below take.
  var identifiers: [String] { [titleID, descriptionID] }

  /// What is added to the element around everything.
  var attributes: [(name: String, value: String)] {
    var attributes = [(name: "role", value: "img")]
    let labels = [title.map { _ in titleID }, longDescription.map { _ in descriptionID }]
    if title != nil || longDescription != nil {
      attributes.append(("aria-labelledby", labels.compactMap(\.self).joined(separator: " ")))
    }
    return attributes
  }

  /// The elements that come first within it.
  var elements: String {
    var text = ""
    if let title { text += "\n<title id=\"\(xmlEscaped(titleID))\">\(xmlEscaped(title))</title>" }
    if let longDescription {
      text += "\n<desc id=\"\(xmlEscaped(descriptionID))\">\(xmlEscaped(longDescription))</desc>"
    }
    return text
  }
}

extension ParsedGraph {
  /// The caption: the graph's `title`, its label or its name, and its `desc`.
  borrowing func caption() -> SVGCaption {
    let title = value("title") ?? labelText() ?? ownName()
    var caption = SVGCaption(title: title, longDescription: value("desc"))
    if let id = value("id"), !id.contains(where: { $0.isWhitespace || $0 == "\\" }) {
      caption.group = id
    }
    return caption
  }

  private borrowing func value(_ name: String) -> String? {
    gvshim_graph_value(handle, name).map { String(cString: $0) }.flatMap { text in
      text.allSatisfy(\.isWhitespace) ? nil : text
    }
  }

  /// Graphviz makes names up: a percent sign and a number.
  private borrowing func ownName() -> String? {
    let name = String(cString: gvshim_graph_name(handle))
    let isMadeUp =
      name.utf8.count > 1 && name.hasPrefix("%")
      && name.utf8.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return name.isEmpty || isMadeUp ? nil : name
  }

  private borrowing func labelText() -> String? {
    guard let label = gvshim_graph_value(handle, "label") else { return nil }
    let isMarkup = gvshim_is_markup(label)
    let text = plain(String(cString: label), isMarkup: isMarkup)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  /// The words of a label without its tags, escapes and references.
  private borrowing func plain(_ label: String, isMarkup: Bool) -> String {
    var words = ""
    var isTag = false
    var isEscape = false
    for character in label {
      if isEscape {
        switch character {
        case "n", "l", "r": words.append(" ")
        case "G": words += ownName() ?? ""
        default: words.append(character)
        }
        isEscape = false
      } else if character == "\\" {
        isEscape = true
      } else if isMarkup, character == "<" {
        isTag = true
        words.append(" ")
      } else if isTag {
        isTag = character != ">"
      } else {
        words.append(character)
      }
    }
    return decodedXML(Array(words.utf8)[...])
  }
}
