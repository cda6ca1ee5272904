import Records

extension Routes {
  static let people: [Route] =
    [
      .get(.people, PeopleRoutes.index),
      .post(.people, PeopleRoutes.add),
      .get(.newPerson, Forms.person.new),
      .post(.peopleFilter, PeopleRoutes.filter),
      .page(.whoToAsk) { WhoToAskPage(visit: $0, draft: Draft(), problems: .none).page },
      .get(.threeLines) {
        .page(BeenTherePage(journal: $0.journal, surroundings: $0.surroundings).page)
      },
      .post(.chosenPeople, ChosenPeopleRoutes.change),
      .post(.peopleSuggestions, PersonSuggestions.show),
      .page(.keepInTouch) { KeepInTouchPage(visit: $0).page },
      .post(.labelRules, KeepInTouchRoutes.saveRule),
      .page(.duplicates) { DuplicatesPage(visit: $0).page },
      .post(.duplicates, DuplicateRoutes.keepApart),
      .get(.peopleAsVCard, PeopleExportRoutes.vCard),
      .get(.peopleAsCSV, PeopleExportRoutes.table),
      .page(.person(":id")) { PersonPage(visit: $0, contact: try $0.record()).page },
      .post(.personInTouch(":id"), KeepInTouchRoutes.save),
      .post(.personAside(":id"), KeepInTouchRoutes.setAside),
      .post(.personApplications(":id"), ApplicationPeopleRoutes.addToPerson),
      .post(.applicationPeople(":id"), ApplicationPeopleRoutes.add),
      .post(.personMerge(":id"), DuplicateRoutes.choose),
      .get(.merge(":id", ":other"), DuplicateRoutes.show),
      .post(.merge(":id", ":other"), DuplicateRoutes.decide),
      .post(.touchpoints(":id"), TouchpointRoutes.add),
    ] + Forms.person.routes(edit: .editPerson(":id")) + Forms.touchpoint.routes()

  static let messages: [Route] = [
    .get(.messages, MessageRoutes.index),
    .post(.messages, ComposerRoutes.post),
    .get(.newMessage, ComposerRoutes.new),
    .page(.message(":id")) { MessagePage(visit: $0, message: try $0.record()).page },
    .post(.message(":id"), MessageRoutes.save),
    .get(.editMessage(":id"), MessageRoutes.edit),
    .post(.blanks(":id"), MessageRoutes.fill),
    .post(.sending(":id"), MessageRoutes.send),
    .post(.reply(":id"), MessageRoutes.reply),
    .post(.replyLesson(":id"), MessageRoutes.keep),
    .post(.resting(":id"), MessageRoutes.rest),
    .get(.messageFile(":id"), MessageRoutes.file),
    .page(.messageTemplates) { TemplatesPage(journal: $0.journal).page },
    .post(.messageTemplates, TemplateRoutes.add),
    .get(.newMessageTemplate, TemplateRoutes.new),
    .get(.messageTemplate(":id"), TemplateRoutes.show),
    .post(.messageTemplate(":id"), TemplateRoutes.save),
    .get(.editMessageTemplate(":id"), TemplateRoutes.edit),
    .page(.adviceRequests) { AdviceRequestsPage(journal: $0.journal).page },
    .page(.adviceRequest(":id")) { AdvicePage(visit: $0, request: try $0.record()).page },
    .post(.asking(":id"), asking: AdviceRequest.fields.info, AdviceRoutes.ask),
    .post(.answer(":id"), asking: AdviceRequest.fields.info, AdviceRoutes.answer),
    .post(.adviceLesson(":id"), AdviceRoutes.keep),
    .post(.restingRequest(":id"), AdviceRoutes.rest),
    .get(.adviceFile(":id"), AdviceRoutes.file),
  ]
}
