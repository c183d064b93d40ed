package org.gridwrit.training;

import java.time.Duration;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.StepUp;
import org.gridwrit.shared.Id;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Pictures of courses, for whoever reads them, and courses that go out of use.
@Controller
class CoursePicturesController {
    private final OwnCourses courses;

    CoursePicturesController(OwnCourses courses) {
        this.courses = courses;
    }

    @GetMapping("/{place:console|field}/training/pictures/{picture}")
    ResponseEntity<byte[]> picture(Actor actor, @PathVariable UUID picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                .body(courses.picture(actor, picture));
    }

    @StepUp
    @PostMapping("/console/training/courses/{id}/retirement")
    String retire(Actor actor, @PathVariable Id id, RedirectAttributes flash) {
        return OwnCoursesController.did(id, flash, "training.retired", () -> courses.retire(actor, id));
    }
}
