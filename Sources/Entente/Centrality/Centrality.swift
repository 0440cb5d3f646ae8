public import GraphAlgorithms

/// A measure of how central each entity is.
///
/// Measures are an open family: a program adds one by conforming to this protocol. Only a name, a
/// convention and the values of a graph of numbers are needed; the rest has a default.
///
/// ```swift
/// graph.centrality(.betweenness).prefix(10)
/// graph.centrality(.pageRank(from: ["campus-france"]))
/// ```
public protocol Centrality: Sendable {
  /// The name of the measure, as a column heading: "betweenness".
  var name: String { get }

  /// How the number is made, in words: what it is divided by, what counts.
  var convention: String { get }

  /// The value of every vertex of an adjacency, in which parallel relations count as was asked.
  ///
  /// A vertex without a value has `nan`; its entity stands in no ranking.
  func values(in adjacency: Adjacency) -> [Double]

  /// Whether the measure means nothing without directions, so that relations keep theirs.
  var needsDirections: Bool { get }

  /// Whether the lowest value stands first: who is the least constrained brokers the most.
  var isLowestFirst: Bool { get }

  /// How the numbers of these ties are made, where that depends on them.
  func convention(in ties: TieNetwork) -> String

  /// How far the values of these ties may be off, if they are computed from a sample.
  func marginOfError(in ties: TieNetwork) -> MarginOfError?

  /// The value of every vertex of the ties, for a measure that has to know the entities.
  func values(in ties: TieNetwork) -> [Double]

  /// The value of every vertex of the ties, telling a caller what is done, from 0 to 1.
  func values(in ties: TieNetwork, progress: (Double) -> Void) -> [Double]
}

extension Centrality {
  /// Directions count only where the question says so.
  public var needsDirections: Bool { false }

  /// The highest value stands first.
  public var isLowestFirst: Bool { false }

  /// The convention that holds for any ties.
  public func convention(in ties: TieNetwork) -> String { convention }

  /// Values are exact but for rounding.
  public func marginOfError(in ties: TieNetwork) -> MarginOfError? { nil }

  /// The values of the ties as a graph of numbers.
  public func values(in ties: TieNetwork) -> [Double] { values(in: ties.adjacency) }

  /// The values, computed without a word in between.
  public func values(in ties: TieNetwork, progress: (Double) -> Void) -> [Double] {
    values(in: ties)
  }
}
