import Records

/// After a yes: an end to what Today offers, where somebody wants one.
struct GoingQuietCard {
  let visit: Visit

  var html: HTML {
    HTML.when(
      !visit.preferences.offersOff,
      """
      <section class="card soft"><h2>\(say: "This one said yes")</h2>
      <p>\(say: "Today can stop offering things of itself. Everything stays, and Settings brings it back.")</p>
      <div class="actions">\(visit.button("Let Today go quiet", to: .pause, [("days", "always")], style: "button plain"))</div>
      </section>
      """
    )
  }
}
