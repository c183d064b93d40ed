package org.gridwrit.task.parcel;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.division.Divisions;
import org.gridwrit.shared.Download;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where a township hands out parcels and takes them back.
@Controller
class ParcelController {
    private static final int LARGEST = 48 << 20;

    private final Parcels parcels;
    private final Carriers carriers;
    private final Divisions divisions;

    ParcelController(Parcels parcels, Carriers carriers, Divisions divisions) {
        this.parcels = parcels;
        this.carriers = carriers;
        this.divisions = divisions;
    }

    @GetMapping("/township/parcels")
    String list(Actor actor, Model model) {
        model.addAllAttributes(page(actor).getModel());
        return "task/parcels";
    }

    @PostMapping("/township/parcels/{account}")
    ResponseEntity<byte[]> make(
            Actor actor,
            @PathVariable UUID account,
            @RequestParam(required = false) @Nullable String answers,
            @RequestParam(defaultValue = "false") boolean packed) {
        var file = packed ? parcels.makeSmall(actor, account, answers) : parcels.make(actor, account, answers);
        var name = "%s.parcel.json".formatted(carriers.named(actor, account).name());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.as(name))
                .body(file);
    }

    /// What is wrong with a file is said on the page: the next one is tried there.
    @PostMapping("/township/parcels")
    ModelAndView take(Actor actor, @RequestParam MultipartFile file, Locale locale) throws IOException {
        var page = page(actor);
        try {
            if (file.getSize() > LARGEST) throw new Refusal("parcel.too-large", LARGEST >> 20);
            page.addObject("taken", parcels.take(actor, file.getBytes(), locale));
        } catch (Refusal refusal) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("refusal", refusal);
        }
        return page;
    }

    private ModelAndView page(Actor actor) {
        var page = new ModelAndView("task/parcels");
        page.addObject("carriers", carriers.of(actor));
        page.addObject("own", divisions.path(actor.division()));
        return page;
    }
}
