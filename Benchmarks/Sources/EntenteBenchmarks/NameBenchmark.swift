import Entente

/// Measures look-up among made-up names.
enum NameBenchmark {
  static func run(names: Int) throws {
    print("\(names) names")
    print(Measurement.heading)
    let graph = try MadeUpNames(count: names).graph
    let clock = ContinuousClock()
    let built = clock.measure { _ = graph.search("a") }
    print("prepare the names, once: \(built)")
    let searches = [
      "a name as it is": "Noursoultan Åkerblöm", "another script": "Нурсултан Акерблом",
      "a slip in each word": "Nursutlan Akerblon", "an initial": "N. Akerblom",
      "a word that a quarter have": "university", "beginnings of words": "univ zhorka",
      "a common initial and word": "M. University", "nobody": "Wolfeschlegelstein Hausen",
      "thirty-two beginnings": String(repeating: "ba zhe ka sha li tu me ne ", count: 4),
      "eight words": "university of zhorkatu marine badu shalor katora denin zhu",
    ]
    for (job, text) in searches.sorted(by: { $0.key < $1.key }) {
      print(Measurement("search: \(job)") { _ = graph.search(text) }.line)
    }
    print(
      try Measurement("entity(named:), other spelling") {
        _ = try graph.entity(named: "Nursultan Akerblom")
      }.line)
    print(
      Measurement("entity(named:), unknown") {
        _ = try? graph.entity(named: "Wolfeschlegelstein Hausen")
      }.line)
  }
}
