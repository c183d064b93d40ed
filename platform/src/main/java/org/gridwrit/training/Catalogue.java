package org.gridwrit.training;

import java.util.List;
import java.util.stream.Stream;
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

    public List<Course> all(String city) {
        return Stream.concat(
                        shipped.all().stream(), store.approved(city).stream().map(OwnCourse::course))
                .toList();
    }

    /// @throws Refusal `training.course-unknown`, also for one that is not in use
    public Course named(String city, String key) {
        if (!OwnCourse.isKey(key)) return shipped.named(key);
        return own(city, key).course();
    }

    /// With its pictures.
    public OwnCourse own(String city, String key) {
        return store.approved(city, OwnCourse.uuid(key)).orElseThrow(() -> new Refusal("training.course-unknown"));
    }
}
