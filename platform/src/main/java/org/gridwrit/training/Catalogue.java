package org.gridwrit.training;

import java.util.List;
import java.util.stream.Stream;
import org.gridwrit.access.Actor;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// 课程目录 What somebody of a city can learn: the courses the program comes with, and those courts of the city have
/// written.
@Component
@Transactional(readOnly = true)
class Catalogue {
    private final Courses shipped;
    private final OwnCourseStore store;

    Catalogue(Courses shipped, OwnCourseStore store) {
        this.shipped = shipped;
        this.store = store;
    }

    public List<Course> all(Actor actor) {
        return Stream.concat(
                        shipped.all().stream(),
                        store.approved(actor.city()).stream().map(OwnCourse::course))
                .toList();
    }

    /// @throws Refusal `training.course-unknown`, also for one that is not in use
    public Course named(Actor actor, String key) {
        if (!OwnCourse.isKey(key)) return shipped.named(key);
        return own(actor, key).course();
    }

    /// With its pictures.
    public OwnCourse own(Actor actor, String key) {
        return store.approved(actor.city(), OwnCourse.uuid(key))
                .orElseThrow(() -> new Refusal("training.course-unknown"));
    }
}
