/// An order, and where it is carried out.
struct Commission: Sendable {
  var order: DrawingOrder
  var isIsolated: Bool
}

extension Renderer {
  /// A document made ready for drawing.
  ///
  /// - Throws: ``RenderError``, for what is refused wherever it would be drawn.
  func commission(
    _ graph: DOT.Graph, formats: [Format]? = nil, engine: Engine
  ) throws(RenderError) -> Commission {
    var profile = SafeProfile(limits: limits, engine: engine)
    profile.isPainted = formats?.contains(where: \.isRaster) ?? false
    switch backEnd {
    case .inProcess: break
    case .isolated: profile.isIsolated = true
    case .automatic:
      // A small graph can be a picture of a hundred million dots, which take seconds to paint.
      profile.isIsolated = profile.isPainted ? true : try needsWorker(graph, profile)
    }
    var prepared = try profile.prepared(graph)
    let hasNamesInTitles = prepared.nameElements(for: formats ?? [])
    return Commission(
      order: DrawingOrder(
        text: prepared.dotBytes(), engine: engine, formats: formats ?? [],
        wantsGeometry: formats == nil, sheet: Sheet(of: prepared, limits: limits),
        fixesTextWidths: fixesTextWidths, hasNamesInTitles: hasNamesInTitles),
      isIsolated: profile.isIsolated)
  }

  private func needsWorker(
    _ graph: DOT.Graph, _ profile: SafeProfile
  ) throws(RenderError) -> Bool {
    guard profile.isPlain(graph) else { return true }
    do throws(RenderError) {
      _ = try profile.prepared(graph)
      return false
    } catch {
      if error.isContained { return true }
      throw error
    }
  }

  /// Has a drawing made, and waits for it.
  func draw(_ commission: Commission) throws(RenderError) -> Drawing {
    let order = commission.order
    if commission.isIsolated { return try WorkerPool.shared.wait(for: order, isolation) }
    return try GraphvizLibrary.shared.wait { library in
      outcome { () throws(RenderError) in try library.draw(order) }
    }
  }

  /// Has a drawing made, and suspends meanwhile.
  ///
  /// The document is made ready away from the caller's actor: that takes longer the larger it is.
  @concurrent
  func draw(
    _ commission: @Sendable () throws(RenderError) -> Commission
  ) async throws(RenderError) -> Drawing {
    if Task.isCancelled { throw .cancelled }
    let commission = try commission()
    if commission.isIsolated {
      return try await WorkerPool.shared.draw(commission.order, isolation)
    }
    try GraphvizLibrary.shared.thread.begin()
    return try await GraphvizLibrary.shared.draw(commission.order)
  }
}
