package org.gridwrit.training;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What anybody sees who scans a certificate. The page works without scripts.
@Controller
class CertificateCheckController {
    private final Certificates certificates;

    CertificateCheckController(Certificates certificates) {
        this.certificates = certificates;
    }

    @GetMapping("/certificate/{token:.+\\..+\\..+}")
    ModelAndView check(@PathVariable String token) {
        var page = new ModelAndView("training/checked");
        switch (certificates.check(token)) {
            case Certificates.Checked.Genuine it -> page.addObject("genuine", it);
            case Certificates.Checked.Forged _ -> page.addObject("wrong", "forged");
            case Certificates.Checked.Unreadable _ -> {
                page.addObject("wrong", "unreadable");
                page.setStatus(HttpStatus.NOT_FOUND);
            }
        }
        return page;
    }
}
