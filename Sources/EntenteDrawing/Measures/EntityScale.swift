public import Entente

/// Numbers of entities, which a figure tells by size or by color.
///
/// ```swift
/// figure.sizing = EntityScale(graph.centrality(.betweenness))
/// figure.coloring = .scale(EntityScale(attribute: "students", of: graph))
/// ```
///
/// An area is as large as its number, so a side grows with the square root; colors follow the same
/// rule, for a few entities outdo all others by most measures. The legend shows three samples.
public struct EntityScale: Sendable, Hashable {
  /// What the numbers are, for the legend.
  public var name: String

  /// What is counted, if that is not in the name.
  public var unit: String?

  /// How the numbers are made, for the caption.
  public var convention: String?

  /// The numbers; entities without one have the least size and no color.
  public var values: [Entity.ID: Double]

  /// Creates a scale; numbers that are not finite are left out.
  public init(
    _ name: String, unit: String? = nil, convention: String? = nil, values: [Entity.ID: Double]
  ) {
    self.name = name
    self.unit = unit
    self.convention = convention
    self.values = values.filter(\.value.isFinite)
  }

  /// Creates a scale of a measure.
  public init(_ ranking: Ranking) {
    self.init(
      ranking.measure, convention: ranking.convention,
      values: Dictionary(ranking.map { ($0.entity.id, $0.value) }, uniquingKeysWith: { $1 }))
  }

  /// Creates a scale of an attribute; values that are no numbers are left out.
  ///
  /// Of several values of one entity the preferred one counts, and of those the latest.
  public init(attribute name: String, of graph: Graph) {
    var values: [Entity.ID: Double] = [:]
    var units: Set<String?> = []
    for entity in graph.entities {
      guard let attribute = entity.attribute(named: name), let number = attribute.number else {
        continue
      }
      values[entity.id] = number
      units.insert(attribute.unit)
    }
    self.init(name, unit: units.count == 1 ? units.first ?? nil : nil, values: values)
  }
}

/// What the colors of entities tell, in the stead of their kinds.
///
/// Kinds are then told by shape and border alone.
public enum EntityColoring: Sendable, Hashable {
  /// Numbers, from pale to dark.
  case scale(EntityScale)

  /// The state or states to which an entity belongs.
  case side

  /// The kind of the entity itself, finer than the shapes tell it.
  case kind

  /// Who is tied to whom at all, the largest part first.
  case component

  /// The values of an attribute.
  case attribute(String)
}

/// What the widths of lines tell.
public enum LineMeasure: String, Sendable, Hashable, CaseIterable {
  /// How many relations a line stands for.
  case count

  /// The sum of their weights, where 1 stands for a weight that the data do not give.
  case weight
}

extension Entity {
  /// The value of an attribute that counts: the preferred one, and of those the latest.
  func attribute(named name: String) -> Attribute? {
    func rank(_ attribute: Attribute) -> (Int, Int) {
      (attribute.standing == .preferred ? 1 : 0, attribute.period?.years.upperBound ?? Int.min)
    }
    var best: Attribute?
    for attribute in attributes where attribute.name == name && attribute.standing != .deprecated {
      if best.map({ rank($0) < rank(attribute) }) ?? true { best = attribute }
    }
    return best
  }
}

extension Attribute {
  /// The value as a number: digits, with spaces or commas between thousands, and decimals after a
  /// point.
  var number: Double? {
    let groups: [Substring] = value.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = groups.dropFirst().allSatisfy { group in
      group.prefix { $0 != "." }.count == 3
    }
    if value.contains(","), !isGrouped { return nil }
    let digits = value.filter { !$0.isWhitespace && $0 != "," }
    guard digits.utf8.count <= 40, digits.contains(where: \.isNumber),
      digits.utf8.allSatisfy({ "+-.0123456789".utf8.contains($0) })
    else { return nil }
    return Double(digits).flatMap { $0.isFinite ? $0 : nil }
  }
}
