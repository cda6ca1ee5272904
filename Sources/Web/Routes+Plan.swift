import Records

extension Routes {
  static let plan: [Route] =
    [
      .get(.plan, PlanRoutes.show),
      .page(.calendar) { CalendarPage(visit: $0).page },
      .post(.calendar, CalendarRoutes.save),
      .get(.calendarFile, CalendarRoutes.file),
      .get(.calendarEntry(":id"), CalendarRoutes.entry),
      .page(.planWeek) {
        PlanWeekPage(journal: $0.journal, surroundings: $0.surroundings, day: $0.plannedDay).page
      },
      .page(.planDay) { PlanDayPage(visit: $0, day: $0.plannedDay).page },
      .page(.routines) { RoutinesPage(journal: $0.journal).page },
      .page(.routine(":id")) { RoutinePage(visit: $0, routine: try $0.record()).page },
      .post(.routineState(":id"), RoutineRoutes.setState),
      .post(.actions, asking: PlannedAction.fields.info, PlanRoutes.add),
      .page(.action(":id")) { ActionPage(visit: $0, action: try $0.record()).page },
      .post(.actionState(":id"), PlanRoutes.setState),
      .post(.afterwards(":id"), asking: PlannedAction.afterwards.info, PlanRoutes.afterwards),
      .post(.again(":id"), PlanRoutes.again),
    ] + Forms.routine.routes(new: .newRoutine, edit: .editRoutine(":id"))
    + Forms.action.routes(edit: .editAction(":id"))
}
