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

  private let patience: TimeAmount
  private var deadline: Scheduled<Void>?

  init(_ patience: TimeAmount) {
    self.patience = patience
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      let channel = context.channel
      deadline = context.eventLoop.scheduleTask(in: patience) { channel.close(promise: nil) }
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

  func handlerRemoved(context: ChannelHandlerContext) { forget() }

  private func forget() {
    deadline?.cancel()
    deadline = nil
  }
}
