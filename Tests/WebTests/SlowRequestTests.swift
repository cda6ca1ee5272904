import Foundation
import NIOCore
import Testing
@testable import Web

/// Over a real socket: what is tested is how long the server waits for it.
@Suite struct `A request that does not arrive` {
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "", "GET / HTTP/1.1\r\nHost: 127",
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n",
    ]
  )
  func `is given up, however slowly it goes on`(beginning: String) async throws {
    try await withServer(requestTimeout: .milliseconds(300)) { port in
      let socket = try Connection(port: port)
      try socket.send(beginning)
      var isGivenUp = false
      // A byte now and then, as somebody would who means to hold the connection. Tries are counted and
      // not seconds: beside hundreds of tests each can take long.
      for _ in 0..<300 where !isGivenUp {
        isGivenUp = (try? socket.send("a")) == nil || socket.isClosed
        try await Task.sleep(for: .milliseconds(30))
      }
      #expect(isGivenUp)
    }
  }

  @Test func `and is no request at all gets an answer with the rules of the browser`() async throws
  {
    // Long, so that only the answer ends the connection: beside hundreds of tests the answer itself can
    // take a while, and nothing waits for this time where it comes.
    try await withServer(requestTimeout: .minutes(2)) { port in
      let socket = try Connection(port: port)
      try socket.send("NO REQUEST\r\n\r\n")
      let answer = socket.received()
      #expect(answer.hasPrefix("HTTP/1.1 400 ") && answer.contains("nosniff"))
    }
  }

  private func withServer(
    requestTimeout: TimeAmount,
    _ body: @escaping @Sendable (Int) async throws -> Void
  ) async throws {
    let (ports, ready) = AsyncStream.makeStream(of: Int.self)
    let server = Visitor().server
    let serving = Task {
      try await server.serve(port: 0, requestTimeout: requestTimeout) { ready.yield($0) }
    }
    defer { serving.cancel() }
    for await port in ports {
      try await body(port)
      break
    }
  }
}

/// A connection as a program without a browser makes it.
private final class Connection: Sendable {
  private let descriptor: CInt

  init(port: Int) throws {
    #if os(macOS)
    descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
    descriptor = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let made = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard made == 0 else { throw POSIXError(.ECONNREFUSED) }
    var wait = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  func send(_ text: String) throws {
    let bytes = Array(text.utf8)
    #if os(macOS)
    let flags: CInt = 0
    #else
    let flags = CInt(MSG_NOSIGNAL)
    #endif
    guard Foundation.send(descriptor, bytes, bytes.count, flags) == bytes.count else {
      throw POSIXError(.EPIPE)
    }
  }

  /// Whether the other end has closed the connection; takes what it has answered before.
  var isClosed: Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      #if os(macOS)
      let flags = MSG_DONTWAIT
      #else
      let flags = CInt(MSG_DONTWAIT)
      #endif
      let count = recv(descriptor, &buffer, buffer.count, flags)
      if count > 0 { continue }
      return count == 0 || errno != EAGAIN
    }
  }

  /// What comes until the other end closes, or a minute is over.
  func received() -> String {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { return String(decoding: all, as: UTF8.self) }
      all += buffer.prefix(count)
    }
  }
}
