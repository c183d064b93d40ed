package org.gridwrit.task.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gridwrit.casefile.timeline.Entry;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Said;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Report;
import org.gridwrit.task.State;
import org.gridwrit.task.list.TaskEvent;

/// One line of a task's trail, with the task it is of.
///
/// @param superseded a report after which another one came for the same task
record Step(Entry.About about, TaskEvent event, boolean superseded) {
    static Step read(ResultSet row, SealedText texts) throws SQLException {
        var about = new Entry.About(
                new Id(row.getString("city_code"), row.getObject("task_id", UUID.class)),
                "task.kind." + row.getString("kind"),
                row.getString("debtor_name"));
        return new Step(about, TaskEvent.read(row, texts), row.getBoolean("superseded"));
    }

    Entry entry() {
        var moment = new Moment(event.at().toInstant(), event.id());
        return Entry.of(moment, part(), Said.known(title()), event.actor(), event.role())
                .about(about)
                .saying(said())
                .marked(marks());
    }

    private Part part() {
        return switch (event.verb()) {
            case "REPORT" -> Part.VISIT;
            case "RECUSE" -> Part.RECUSAL;
            default -> Part.TASK;
        };
    }

    private String title() {
        if (event.report() != null) return "task.outcome." + event.report().outcome();
        var planned = event.verb().equals("PLAN") && event.state() == State.DISPATCHED;
        return "task.verb." + (planned ? "PLAN-DISPATCH" : event.verb());
    }

    private List<Said> said() {
        var said = new ArrayList<Said>();
        if (event.reason() != null) said.add(Said.words(event.reason()));
        var report = event.report();
        if (report != null) said.addAll(of(report));
        return said;
    }

    private static List<Said> of(Report report) {
        var said = new ArrayList<Said>();
        if (report.words() != null && !report.words().isEmpty()) said.add(Said.words(report.words()));
        var clue = report.clue();
        if (clue != null) {
            said.add(Said.known("task.clue." + clue.kind()));
            said.add(Said.words(clue.words()));
        }
        var place = report.position();
        if (place != null) {
            said.add(Said.known(
                    "task.position",
                    "%.5f".formatted(place.longitude()),
                    "%.5f".formatted(place.latitude()),
                    "%.0f".formatted(place.accuracy())));
        }
        return said;
    }

    private List<String> marks() {
        var marks = new ArrayList<String>();
        if (event.late()) marks.add("timeline.late");
        if (superseded) marks.add("timeline.superseded");
        return marks;
    }
}
