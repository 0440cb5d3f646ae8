import Entente
import EntenteTestSupport
import Testing

@Suite struct KnownQuestionsTests {
  private static let questions = (try? KnownQuestion.all(of: "france-kazakhstan")) ?? []
  private static let read = Result { try KnownDataSets.franceKazakhstan() }
  private static var graph: Graph { get throws { try read.get() } }

  @Test func `there are fifty questions, each with two ends and its lines`() throws {
    let questions = try KnownQuestion.all(of: "france-kazakhstan")
    #expect(questions.map(\.number) == Array(1...50))
    for question in questions {
      #expect(question.ends.count == 2, "\(question.number)")
      #expect(!question.lines.isEmpty, "\(question.number)")
    }
  }

  @Test(arguments: questions)
  func `the telling answer comes first and rests on its lines`(question: KnownQuestion) throws {
    let graph = try Self.graph
    let found = try graph.connections(between: question.ends[0], and: question.ends[1], limit: 2)
    let path = try #require(found.ways.first).path
    #expect(path.entitiesBetween.map(\.id) == question.through)
    for lines in question.lines {
      #expect(path.citations.contains(where: lines.meet), "\(lines)")
    }
    if found.ways.count == 2 { #expect(found.ways[0].score < found.ways[1].score) }
  }

  @Test func `a third more or less of each weight changes few answers`() throws {
    let graph = try Self.graph
    var kept: [StepWeights: Int] = [:]
    let standard = StepWeights.standard
    let parts = [2.0 / 3, 1, 4.0 / 3]
    for loose in parts.map({ $0 * standard.loose }) {
      for likely in parts.map({ $0 * standard.likely }) {
        for possible in parts.map({ $0 * standard.possible }) {
          let weights = StepWeights(loose: loose, likely: likely, possible: possible)
          kept[weights] = try Self.questions.count { question in
            try graph.connections(
              between: question.ends[0], and: question.ends[1], limit: 1, weighing: weights
            ).ways.first?.path.entitiesBetween.map(\.id) == question.through
          }
        }
      }
    }
    #expect(kept[.standard] == 50)
    #expect(kept.count == 27)
    #expect(kept.values.allSatisfy { $0 >= 48 }, "\(kept.values.sorted())")
  }

  @Test func `states and places alone come first only where a telling way has five steps`() throws {
    let graph = try Self.graph
    let law = ConnectionScore(graph: graph)
    var ties: [Entity.ID: Set<Entity.ID>] = [:]
    for relation in graph.relations where graph.kind(of: relation)?.isTie == true {
      let ends = [relation.from, relation.to]
      guard !ends.compactMap({ graph[$0] }).contains(where: law.isGround) else { continue }
      ties[ends[0], default: []].insert(ends[1])
      ties[ends[1], default: []].insert(ends[0])
    }
    var askedCount = 0
    for from in graph.entities.map(\.id) {
      var reached: Set<Entity.ID> = [from]
      var frontier = ties[from, default: []]
      for _ in 2...4 {
        reached.formUnion(frontier)
        frontier = Set(frontier.flatMap { ties[$0, default: []] }).subtracting(reached)
        for to in frontier where from < to {
          let ways = try graph.connections(between: from, and: to, limit: 1).ways
          let between = try #require(ways.first).path.entitiesBetween
          askedCount += 1
          #expect(
            between.isEmpty || !between.allSatisfy(law.isGround),
            "\(from) – \(to): \(between.map(\.id))")
        }
      }
    }
    #expect(askedCount > 400)
  }
}
