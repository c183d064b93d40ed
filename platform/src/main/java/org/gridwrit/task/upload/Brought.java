package org.gridwrit.task.upload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.evidence.EvidenceFile;
import org.gridwrit.evidence.EvidenceFiles;
import org.gridwrit.shared.Id;
import org.gridwrit.task.TaskLists;
import org.gridwrit.task.upload.ToldStore.Told;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// 走访带回 What came with each report of a task, what was announced and is still to come, and what the phone's clock said
/// when it is plainly wrong.
@Service
public class Brought {
    private final TaskLists lists;
    private final EvidenceFiles files;
    private final ToldStore told;

    Brought(TaskLists lists, EvidenceFiles files, ToldStore told) {
        this.lists = lists;
        this.files = files;
        this.told = told;
    }

    /// Latest first; a file may have come before its report.
    ///
    /// @throws org.gridwrit.shared.Refusal `task.unknown`
    @Transactional(readOnly = true)
    List<WithReport> of(Actor actor, Id task) {
        lists.named(actor, task);
        var byReport = new LinkedHashMap<UUID, List<EvidenceFile>>();
        var phones = new LinkedHashMap<UUID, Told>();
        for (var it : told.ofTask(actor.scope(), task)) {
            phones.put(it.report(), it);
            byReport.put(it.report(), new ArrayList<>());
        }
        for (var it : files.ofTask(actor, task)) {
            byReport.computeIfAbsent(it.report(), _ -> new ArrayList<>()).add(it);
        }
        return byReport.entrySet().stream()
                .map(it -> WithReport.of(it.getValue(), phones.get(it.getKey())))
                .filter(WithReport::saysAnything)
                .toList();
    }
}
