package import Hummingbird

/// What the guards found out about a request, for those behind them and for the page.
package struct WebContext: RequestContext, Sendable {
  package var coreContext: CoreRequestContextStorage

  /// What the browser is admitted by; ``Access/none`` while it is not signed in.
  var access = Access.none

  private var read: Visit?

  package init(source: Source) {
    coreContext = CoreRequestContextStorage(source: source)
  }

  /// The request as pages see it, once ``Reading`` has read its form and the journal.
  var visit: Visit {
    get {
      guard let read else { preconditionFailure("a page stands before the guard that reads it") }
      return read
    }
    set { read = newValue }
  }
}
