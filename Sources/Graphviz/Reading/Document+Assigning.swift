extension DOT.Document {
  /// Sets an attribute of the graph, at its end, where it counts more than anything before.
  public mutating func assign(_ name: String, _ text: String) {
    statements.append(.assignment(Setting(name: name, value: .text(text))))
  }
}
