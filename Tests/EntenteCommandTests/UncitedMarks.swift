import Entente
import EntenteFormats

extension Graph {
  /// What an answer in JSON must say under `uncited`, in this order: for each relation those that it
  /// disputes, those that dispute it, and then the relation itself.
  func uncitedMarks(of relations: [Relation]) -> [Bool] {
    relations.flatMap { relation in
      self.relations(disputedBy: relation.id).map(\.citations.isEmpty)
        + self.relations(disputing: relation.id).map(\.citations.isEmpty)
        + self.attributes(disputing: relation.id).map(\.attribute.citations.isEmpty)
        + [relation.citations.isEmpty]
    }
  }
}

extension JSON {
  /// What it says under `uncited`, line by line.
  var uncitedMarks: [Bool] {
    text.split(separator: "\n").filter { $0.contains("\"uncited\":") }
      .map { $0.contains("true") }
  }
}
