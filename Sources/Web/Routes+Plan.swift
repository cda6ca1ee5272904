extension Routes {
  static let plan: [Route] = [
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
    .post(.routines, RoutineForm.add),
    .get(.newRoutine, RoutineForm.new),
    .page(.routine(":id")) { RoutinePage(visit: $0, routine: try $0.record()).page },
    .post(.routine(":id"), RoutineForm.save),
    .get(.editRoutine(":id"), RoutineForm.edit),
    .post(.routineState(":id"), RoutineRoutes.settle),
    .post(.actions, PlanRoutes.add),
    .page(.action(":id")) { ActionPage(visit: $0, action: try $0.record()).page },
    .post(.action(":id"), ActionForm.save),
    .get(.editAction(":id"), ActionForm.edit),
    .post(.actionState(":id"), PlanRoutes.settle),
    .post(.afterwards(":id"), PlanRoutes.afterwards),
    .post(.again(":id"), PlanRoutes.again),
  ]
}
