package org.gridwrit.division;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.gridwrit.access.Actor;
import org.gridwrit.division.HolidayImport.Fault;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The holiday calendar, for programs and for the administrator who brings in the next year.
@RestController
@RequestMapping("/api/v1/holidays")
class HolidayController {
    private final Holidays holidays;
    private final MessageSource messages;

    HolidayController(Holidays holidays, MessageSource messages) {
        this.holidays = holidays;
        this.messages = messages;
    }

    record Wrong(int row, String column, String code, String message) {}

    record CalendarChange(int imported, List<Wrong> faults) {}

    @Operation(summary = "某年节假日 · Holidays and make-up days of a year")
    @GetMapping("/{year}")
    List<Holiday> show(@PathVariable int year) {
        return holidays.ofYear(year);
    }

    @Operation(summary = "导入节假日 · Add or correct days: CSV with date,kind,name; kind is holiday or makeup_workday")
    @PostMapping(consumes = {"text/csv", "text/plain"})
    CalendarChange add(Actor actor, @RequestBody String csv, Locale locale) {
        var sheet = holidays.importCsv(actor, csv);
        var faults = sheet.faults().stream().map(it -> wrong(it, locale)).toList();
        return new CalendarChange(sheet.days().size(), faults);
    }

    private Wrong wrong(Fault fault, Locale locale) {
        var text = messages.getMessage("holiday.fault." + fault.code(), new Object[] {fault.value()}, locale);
        return new Wrong(fault.row(), fault.column(), fault.code(), text);
    }
}
