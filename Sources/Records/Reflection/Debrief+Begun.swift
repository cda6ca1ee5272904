extension Debrief {
  /// A debrief with what the field notes of its interview already say.
  ///
  /// - Parameter id: the name it gets; a new one where nobody chose it.
  package static func begun(
    as id: Identifier<Debrief>? = nil,
    about interview: Interview?,
    recovery: Identifier<Recovery>?,
    application: Identifier<JobApplication>?,
    in journal: Journal,
    _ surroundings: Surroundings
  ) -> Debrief {
    var debrief = Debrief(id: id ?? surroundings.newID(), writtenAt: surroundings.now)
    debrief.recovery = recovery
    debrief.interview = interview?.id
    debrief.application = interview?.application ?? application
    guard let interview,
      let notes = journal.records(FieldNotes.self, mentioning: interview.id.raw).last
    else { return debrief }
    debrief.keep = notes.wentWell
    debrief.question = notes.replay
    debrief.notInMyHands = notes.outsideControl.isEmpty ? [] : [notes.outsideControl]
    return debrief
  }
}
