package org.gridwrit.task.upload;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.evidence.Belonging;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.evidence.NewUpload;
import org.gridwrit.evidence.Uploads;
import org.gridwrit.shared.FieldName;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// What a worker may upload, and see again.
@Component
class FieldFiles {
    private final Uploads uploads;
    private final EvidenceFiles files;
    private final OwnTasks tasks;
    private final Clock clock;

    FieldFiles(Uploads uploads, EvidenceFiles files, OwnTasks tasks, Clock clock) {
        this.uploads = uploads;
        this.files = files;
        this.tasks = tasks;
        this.clock = clock;
    }

    /// @param told what the phone says of the file
    Id begin(Actor actor, Map<String, String> told, long bytes) {
        var id = Id.valueOf(told.getOrDefault("id", ""));
        var task = tasks.own(actor, Id.valueOf(told.getOrDefault("task", "")));
        if (!id.city().equals(task.id().city())) throw new Refusal("file.metadata", new FieldName("id"));
        var announced = NewUpload.of(
                id,
                told.getOrDefault("sha256", ""),
                bytes,
                told.getOrDefault("type", ""),
                told.getOrDefault("use", ""),
                told.getOrDefault("signer", ""));
        uploads.begin(actor, announced, new Belonging(task.id(), report(told), task.caseId(), task.court()));
        return id;
    }

    /// @throws Refusal `file.unknown` while it is not whole
    EvidenceFile stored(Actor actor, Id id) {
        actor.mustBe(Role.WORKER);
        var progress = uploads.progress(actor, id);
        if (progress.received() < progress.bytes()) throw new Refusal("file.unknown");
        return files.named(actor, id);
    }

    /// Own pictures only as long as the task is open: then they are the court's alone.
    EvidenceFile look(Actor actor, Id id) {
        var file = stored(actor, id);
        if (!tasks.own(actor, file.task()).state().open()) throw new Refusal("file.task-ended");
        return files.look(actor, id);
    }

    /// As HTTP writes dates.
    String expires() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                clock.instant().plus(Uploads.UNFINISHED).atOffset(ZoneOffset.UTC));
    }

    private static UUID report(Map<String, String> told) {
        try {
            return UUID.fromString(told.getOrDefault("report", ""));
        } catch (IllegalArgumentException nonsense) {
            throw new Refusal("file.metadata", new FieldName("report"));
        }
    }
}
