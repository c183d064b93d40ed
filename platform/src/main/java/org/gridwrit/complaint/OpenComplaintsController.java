package org.gridwrit.complaint;

import jakarta.servlet.http.HttpServletRequest;
import org.gridwrit.court.Courts;
import org.gridwrit.division.DivisionLevel;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page for everyone. Plain forms, a few at a time: it must work on any phone, without scripts.
@Controller
class OpenComplaintsController {
    private final Complaints complaints;
    private final Divisions divisions;
    private final Courts courts;

    OpenComplaintsController(Complaints complaints, Divisions divisions, Courts courts) {
        this.complaints = complaints;
        this.divisions = divisions;
        this.courts = courts;
    }

    @GetMapping("/complaints")
    ModelAndView form(
            @RequestParam(required = false) @Nullable ComplaintAbout about,
            @RequestParam(defaultValue = "") String county) {
        return page(about, county);
    }

    record OwnDataForm(
            OwnData.@Nullable Wanted wanted,
            @Nullable String name,
            @Nullable String idNumber) {
        private @Nullable OwnData read(ComplaintAbout about) {
            return about.ofOwnData() ? OwnData.of(wanted, name, idNumber) : null;
        }
    }

    @PostMapping("/complaints")
    ModelAndView file(
            @RequestParam ComplaintAbout about,
            @RequestParam(defaultValue = "false") boolean suggestion,
            @RequestParam(defaultValue = "") String county,
            @RequestParam(required = false) @Nullable String place,
            @RequestParam(required = false) @Nullable String court,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String contact,
            @ModelAttribute OwnDataForm own,
            HttpServletRequest request) {
        try {
            var where = place == null && !about.ofTownship() ? county : place;
            var said = new NewComplaint(about, suggestion, where, court, words, contact, own.read(about));
            return new ModelAndView("complaint/filed")
                    .addObject("receipt", complaints.file(said, request.getRemoteAddr()))
                    .addObject("days", Complaint.DAYS_TO_ANSWER);
        } catch (Refusal refusal) {
            var page = page(about, county)
                    .addObject("refusal", refusal)
                    .addObject("words", words)
                    .addObject("contact", contact)
                    .addObject("place", place)
                    .addObject("court", court)
                    .addObject("suggestion", suggestion)
                    .addObject("own", own);
            page.setStatus(
                    refusal.code().equals("complaint.too-many")
                            ? HttpStatus.TOO_MANY_REQUESTS
                            : HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /// A POST, so that the code stands in no address and no log.
    @PostMapping("/complaints/answer")
    ModelAndView answer(@RequestParam(defaultValue = "") String receipt) {
        var page = new ModelAndView("complaint/answer").addObject("receipt", receipt);
        complaints.of(receipt).ifPresentOrElse(it -> page.addObject("complaint", it), () -> {
            page.setStatus(HttpStatus.NOT_FOUND);
        });
        return page;
    }

    private ModelAndView page(@Nullable ComplaintAbout about, String county) {
        var page = new ModelAndView("complaint/form")
                .addObject("abouts", ComplaintAbout.values())
                .addObject("about", about)
                .addObject("county", county)
                .addObject("wants", OwnData.Wanted.values());
        if (about == null) return page;
        if (about.ofCourt()) return page.addObject("courts", courts.all());
        page.addObject("cities", divisions.cities()).addObject("divisions", divisions);
        var known = divisions.exists(county) && divisions.named(county).level() == DivisionLevel.COUNTY;
        if (known && about.ofTownship()) page.addObject("townships", divisions.children(county));
        return page;
    }
}
