package org.gridwrit.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.gridwrit.access.Scope;
import org.gridwrit.intake.Batch;
import org.gridwrit.intake.Dockets;
import org.gridwrit.intake.Reject;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// How an import went: the tally, and every rejected row with what is wrong and what would be right.
record ImportReport(Dockets dockets, Batch batch, Scope scope) {
    private static final int AT_A_TIME = 500;

    void asWords(Screen screen) {
        var tally = batch.tally();
        screen.say(
                "import.done",
                tally.rows(),
                tally.imported(),
                tally.updated(),
                tally.unchanged(),
                tally.rejected(),
                tally.routed(),
                tally.doubtful());
        rejects(it -> {
            screen.line(dockets.words(it, Locale.CHINESE));
            screen.line(dockets.words(it, Locale.ENGLISH));
        });
        if (batch.failure() != null) {
            screen.say("import.failed", batch.failure().code(), batch.failure().args());
        }
    }

    /// Row by row, however many there are.
    void asJson(PrintStream out) {
        try (var json = JsonMapper.shared().createGenerator(new java.io.OutputStreamWriter(out, UTF_8))) {
            var tally = batch.tally();
            json.writeStartObject();
            json.writeStringProperty("batch", batch.id().toString());
            json.writeStringProperty("state", batch.state().name());
            if (batch.failure() != null) {
                json.writeStringProperty("failure", batch.failure().code());
            }
            json.writeNumberProperty("rows", tally.rows());
            json.writeNumberProperty("imported", tally.imported());
            json.writeNumberProperty("updated", tally.updated());
            json.writeNumberProperty("unchanged", tally.unchanged());
            json.writeNumberProperty("rejected", tally.rejected());
            json.writeNumberProperty("routed", tally.routed());
            json.writeNumberProperty("doubtful", tally.doubtful());
            json.writeArrayPropertyStart("rejects");
            rejects(it -> write(json, it));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private void write(JsonGenerator json, Reject reject) {
        json.writeStartObject();
        json.writeNumberProperty("row", reject.row());
        json.writeArrayPropertyStart("faults");
        for (var fault : reject.faults()) {
            json.writeStartObject();
            json.writeStringProperty("column", fault.column());
            json.writeStringProperty("code", fault.code());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("zh", dockets.words(reject, Locale.CHINESE));
        json.writeStringProperty("en", dockets.words(reject, Locale.ENGLISH));
        json.writeEndObject();
    }

    private void rejects(Consumer<Reject> each) {
        var last = 0;
        for (var some = after(last); !some.isEmpty(); some = after(last)) {
            some.forEach(each);
            last = some.getLast().row();
        }
    }

    private List<Reject> after(int row) {
        return dockets.rejects(scope, batch.id(), row, AT_A_TIME);
    }
}
