package org.gridwrit.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gridwrit.access.Actor;
import org.gridwrit.division.Holiday;
import org.gridwrit.division.Holidays;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// 节假日 Where the administrator sees the calendar and brings in that of a later year: first what the sheet would
/// change, then the change. Here and not in `division`, because here is who reads spreadsheets.
@Controller
@RequestMapping("/admin/holidays")
class HolidaysController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Holidays holidays;
    private final HolidayFiles files;
    private final Clock clock;

    HolidaysController(Holidays holidays, HolidayFiles files, Clock clock) {
        this.holidays = holidays;
        this.files = files;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@RequestParam(required = false) @Nullable Integer year) {
        int thisYear = thisYear();
        return page(year == null ? thisYear : Math.clamp(year, 2004, 2100));
    }

    @PostMapping("/preview")
    ModelAndView preview(Actor actor, @RequestParam MultipartFile file) {
        try {
            var sheet = holidays.preview(actor, files.read(file));
            var lines = sheet.days().stream()
                    .map(it -> new HolidayLine(it, holidays.on(it.day()).orElse(null)))
                    .toList();
            return new ModelAndView("intake/holidays-preview")
                    .addObject("lines", lines)
                    .addObject("faults", sheet.faults())
                    .addObject("csv", csv(sheet.days()))
                    .addObject(
                            "changes",
                            lines.stream()
                                    .filter(it -> !it.change().equals("same"))
                                    .count());
        } catch (Refusal refusal) {
            var page = page(thisYear()).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping
    String add(Actor actor, @RequestParam String csv, RedirectAttributes said) {
        var days = holidays.importCsv(actor, csv).days();
        said.addFlashAttribute("notice", "holidays.imported");
        return "redirect:/admin/holidays?year="
                + (days.isEmpty() ? thisYear() : days.getLast().day().getYear());
    }

    @GetMapping("/template.xlsx")
    void template(HttpServletResponse response) throws IOException {
        response.setContentType(XLSX);
        response.setHeader("Content-Disposition", "attachment; filename=\"holidays.xlsx\"");
        HolidayTemplate.write(response.getOutputStream(), thisYear() + 1);
    }

    private ModelAndView page(int year) {
        int next = thisYear() + 1;
        return new ModelAndView("intake/holidays")
                .addObject("year", year)
                .addObject("days", holidays.ofYear(year))
                .addObject("next", next)
                .addObject("nextIsMissing", holidays.ofYear(next).isEmpty());
    }

    private int thisYear() {
        return LocalDate.now(clock.withZone(Times.CHINA)).getYear();
    }

    private static String csv(List<Holiday> days) {
        return days.stream()
                .map(it ->
                        "%s,%s,\"%s\"".formatted(it.day(), it.kind(), it.name().replace("\"", "\"\"")))
                .collect(Collectors.joining("\n", "date,kind,name\n", "\n"));
    }
}
