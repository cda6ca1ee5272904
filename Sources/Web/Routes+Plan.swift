extension Routes {
  static let plan: [Route] = [
    .get(.plan, PlanRoutes.show),
    .get(.calendar, CalendarRoutes.show),
    .post(.calendar, CalendarRoutes.save),
    .get(.calendarFile, CalendarRoutes.file),
    .get(.calendarEntry(":id"), CalendarRoutes.entry),
    .post(.actions, PlanRoutes.add),
    .get(.action(":id"), PlanRoutes.action),
    .post(.action(":id"), PlanRoutes.save),
    .get(.editAction(":id"), PlanRoutes.edit),
    .post(.actionState(":id"), PlanRoutes.settle),
    .post(.afterwards(":id"), PlanRoutes.afterwards),
    .post(.again(":id"), PlanRoutes.again),
  ]
}
