extension Routes {
  static let people: [Route] = [
    .get(.people, PeopleRoutes.index),
    .post(.people, PeopleRoutes.add),
    .get(.newPerson, PeopleRoutes.new),
    .post(.peopleFilter, PeopleRoutes.filter),
    .get(.whoToAsk, PeopleRoutes.whoToAsk),
    .get(.importPeople, PeopleImportRoutes.ask),
    .post(.importPeople, PeopleImportRoutes.look),
    .get(.importedPeople(":tab"), PeopleImportRoutes.preview),
    .post(.importedPeople(":tab"), PeopleImportRoutes.decide),
    .get(.peopleAsVCard, PeopleExportRoutes.vCard),
    .get(.peopleAsCSV, PeopleExportRoutes.table),
    .get(.person(":id"), PeopleRoutes.show),
    .post(.person(":id"), PeopleRoutes.save),
    .get(.editPerson(":id"), PeopleRoutes.edit),
    .post(.touchpoints(":id"), TouchpointRoutes.add),
    .get(.touchpoint(":id"), TouchpointRoutes.edit),
    .post(.touchpoint(":id"), TouchpointRoutes.save),
  ]

  static let messages: [Route] = [
    .get(.messages, MessageRoutes.index),
    .post(.messages, ComposerRoutes.post),
    .get(.newMessage, ComposerRoutes.new),
    .get(.message(":id"), MessageRoutes.show),
    .post(.message(":id"), MessageRoutes.save),
    .get(.editMessage(":id"), MessageRoutes.edit),
    .post(.blanks(":id"), MessageRoutes.fill),
    .post(.sending(":id"), MessageRoutes.send),
    .post(.reply(":id"), MessageRoutes.reply),
    .get(.adviceRequests, AdviceRoutes.index),
    .get(.adviceRequest(":id"), AdviceRoutes.show),
    .post(.asking(":id"), AdviceRoutes.ask),
    .post(.answer(":id"), AdviceRoutes.answer),
    .post(.adviceLesson(":id"), AdviceRoutes.keep),
  ]
}
