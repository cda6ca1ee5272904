import HTTPTypes
import Hummingbird
import NIOCore
import NIOHTTPTypes

/// Closes a connection whose request does not arrive completely in time, and adds the security
/// headers to responses that are sent before there is a request to route.
///
/// The framework's idle timeout restarts with every piece of a body, so a byte now and then would
/// hold a connection forever.
final class RequestDeadline: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  /// How long an unfinished request still has once the server is asked to end.
  private static let atTheEnd = TimeAmount.seconds(2)

  private let timeout: TimeAmount
  private var deadline: Scheduled<Void>?

  init(_ timeout: TimeAmount) {
    self.timeout = timeout
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head: close(context, in: timeout)
    case .body: break
    case .end: forget()
    }
    context.fireChannelRead(data)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .head(var head) = unwrapOutboundIn(data) else {
      return context.write(data, promise: promise)
    }
    AnswerRules.complete(&head.headerFields)
    context.write(wrapOutboundOut(.head(head)), promise: promise)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    // Only what has arrived completely is waited for: a stalled upload must not hold the process
    // until the system kills it.
    if event is ChannelShouldQuiesceEvent, deadline != nil {
      close(context, in: min(timeout, Self.atTheEnd))
    }
    context.fireUserInboundEventTriggered(event)
  }

  private func close(_ context: ChannelHandlerContext, in time: TimeAmount) {
    forget()
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
  }

  func handlerRemoved(context: ChannelHandlerContext) { forget() }

  private func forget() {
    deadline?.cancel()
    deadline = nil
  }
}
