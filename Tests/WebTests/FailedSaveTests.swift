import Journaling
import Records
import Support
import Testing
@testable import Web

@Suite struct `A form that could not be saved` {
  private static let words = "Ask how the night team hands over"
  private static let fields = [("text", words), ("sort", "keep"), ("press", "one")]

  private let visitor = Visitor(
    store: TappedStore.failing(MemoryStore(), on: 1, of: .append)
  )

  @Test func `comes back with what was typed in it`() async throws {
    let reply = try await visitor.post("/lessons", Self.fields)
    #expect(reply.status == 507)
    #expect(reply.text.contains("aria-label=\"What you typed\">\n\(Self.words)</textarea>"))
  }

  @Test func `can be sent again from there once there is room`() async throws {
    let reply = try await visitor.post("/lessons", Self.fields)
    let form = try #require(FilledForm.all(of: reply.text).first)
    #expect(reply.text.contains(visitor.access.formToken))
    let again = try await visitor.post(form.address, form.fields.map { ($0.name, $0.value) })
    #expect(again.status == 303)
    #expect(try await visitor.keeper.journal().shelf(Lesson.self).map(\.text) == [Self.words])
  }

  @Test func `keeps what nobody typed out of sight`() async throws {
    let reply = try await visitor.post("/lessons", Self.fields)
    #expect(reply.text.contains("<input type=\"hidden\" name=\"sort\" value=\"keep\">"))
  }
}
