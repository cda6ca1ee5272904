import Foundation
import HTTPTypes
import Testing
@testable import Web

@Suite struct `What a form sends` {
  private static func body(_ parts: [String], boundary: String = "x") -> Data {
    let all = parts.map { "--\(boundary)\r\n\($0)\r\n" }.joined() + "--\(boundary)--\r\n"
    return Data(all.utf8)
  }

  private static func field(_ name: String, _ value: String) -> String {
    "Content-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)"
  }

  @Test func `is read with its file, whatever the bytes of it are`() throws {
    let file =
      "Content-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\na--x\r\n\r\n-"
    let parts = try Multipart(
      Self.body([Self.field("a", "1"), file, Self.field("a", "2"), Self.field("b", "")]),
      boundary: "x"
    )
    #expect(parts.form.values == ["a": "1\n2", "b": ""])
    #expect(parts.upload?.name == "a.csv")
    #expect(parts.upload.map { String(decoding: $0.bytes, as: UTF8.self) } == "a--x\r\n\r\n-")
  }

  @Test(
    arguments: [
      "", "--x", "--x\r\n--x--", "--y\r\n\r\n--y--", "--x\r\nname\r\n\r\na\r\n--x--",
      "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb",
    ]
  )
  func `is refused in words where it is damaged`(text: String) {
    #expect(throws: Refused.self) { try Multipart(Data(text.utf8), boundary: "x") }
    #expect(throws: Refused.self) { try Multipart(Data(text.utf8), boundary: "") }
  }

  /// Each took minutes; linear work takes far less than a second, and ten on a busy machine.
  @Test(.timeLimit(.minutes(1)))
  func `takes no longer for many parts than for long ones`() async throws {
    let clock = ContinuousClock()
    let time = try clock.measure {
      _ = try Multipart(
        Self.body(Array(repeating: Self.field("a", ""), count: 50_000)),
        boundary: "x"
      )
      _ = try Form(posted: Array(repeating: "a=", count: 50_000).joined(separator: "&"))
      _ = try? Multipart(Data(String(repeating: "\r\n--", count: 1_000_000).utf8), boundary: "x")
    }
    #expect(time < .seconds(10))
  }

  @Test func `has a bound for its fields, which is said`() {
    let many = Array(repeating: "a=", count: Form.mostFields + 1).joined(separator: "&")
    #expect { try Form(posted: many) } throws: { ($0 as? Refused)?.status == 413 }
    let parts = Array(repeating: Self.field("a", ""), count: Form.mostFields + 1)
    #expect { try Multipart(Self.body(parts), boundary: "x") } throws: {
      ($0 as? Refused)?.status == 413
    }
  }

  @Test(
    arguments: [
      "application/x-www-form-urlencodedevil", "multipart/form-dataevil; boundary=x", "text/plain",
      "application/json",
    ]
  )
  func `is of a type that is exactly ours`(type: String) async throws {
    let reply = try await Visitor().send(.post, "/undo", body: "a=b", headers: [.contentType: type])
    #expect(reply.status == 415)
  }

  @Test func `may name its type with a parameter and in any letters`() async throws {
    let visitor = Visitor()
    let type = "Application/X-WWW-Form-Urlencoded ; charset=UTF-8"
    let body = "csrf=\(visitor.access.formToken)&commit=x"
    let reply = try await visitor.send(.post, "/undo", body: body, headers: [.contentType: type])
    #expect(reply.status != 415 && reply.status != 403)
  }
}
