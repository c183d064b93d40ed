package org.gridwrit.command;

import java.io.PrintStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gridwrit.audit.CityProof;
import org.gridwrit.audit.Fault;
import org.gridwrit.shared.Times;
import org.springframework.context.MessageSource;
import tools.jackson.databind.json.JsonMapper;

/// What `audit verify` says.
record VerifyReport(List<CityProof> proofs, double seconds) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Times.CHINA);

    void asWords(Screen screen, MessageSource messages) {
        for (var proof : proofs) {
            if (proof.entries() == 0 && proof.unsealed() == 0 && proof.holds()) continue;
            screen.say(
                    proof.holds() ? "audit.holds" : "audit.broken",
                    proof.city(),
                    proof.entries(),
                    proof.links(),
                    proof.checkpoints(),
                    proof.unsigned(),
                    proof.unsealed());
            proof.late()
                    .forEach(it -> screen.say(
                            "audit.late",
                            it.fromLink(),
                            it.toLink(),
                            it.entries(),
                            time(it.from()),
                            time(it.signed())));
            proof.faults().forEach(it -> words(screen, messages, it));
        }
        screen.say("audit.done", entries(), faults(), perSecond());
    }

    private static void words(Screen screen, MessageSource messages, Fault fault) {
        var key = "audit-check." + fault.kind();
        var args = new Object[] {String.valueOf(fault.link()), fault.position(), String.valueOf(fault.entry())};
        screen.line("  " + messages.getMessage(key, args, Locale.CHINESE));
        screen.line("  " + messages.getMessage(key, args, Locale.ENGLISH));
    }

    void asJson(PrintStream answer) {
        Map<String, Object> all = new TreeMap<>();
        all.put("holds", faults() == 0);
        all.put("entries", entries());
        all.put("entriesPerSecond", perSecond());
        all.put("cities", proofs);
        answer.println(JsonMapper.shared().writeValueAsString(all));
    }

    private long entries() {
        return proofs.stream().mapToLong(CityProof::entries).sum();
    }

    private long faults() {
        return proofs.stream().mapToLong(it -> it.faults().size()).sum();
    }

    private long perSecond() {
        return seconds <= 0 ? 0 : Math.round(entries() / seconds);
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }
}
