import ArgumentParser

/// What the best way from one entity to another has least of.
enum PathMeasure: String, ExpressibleByArgument, CaseIterable {
  case steps, distance
}
