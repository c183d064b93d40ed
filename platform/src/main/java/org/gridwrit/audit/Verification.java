package org.gridwrit.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.gridwrit.access.Cities;
import org.gridwrit.seal.Signatures;
import org.gridwrit.shared.Refusal;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// 审计链核验 Proves that the trail is as it was written, or says where it is not. Cities are proved side by side.
@Service
public class Verification {
    private static final int REPORTED = 100_000;

    private final CityVerification cities;
    private final Signatures signatures;

    Verification(CityVerification cities, Signatures signatures) {
        this.cities = cities;
        this.signatures = signatures;
    }

    /// @param city     all when absent
    /// @param since    proves from the last checkpoint before this day; from the beginning when absent
    /// @param kept     lines of a checkpoint file
    /// @param progress is told, every hundred thousand, how many lines have been compared
    /// @throws Refusal `audit.city-unknown`, `audit.checkpoint-unreadable`, `audit.checkpoint-forged`
    public List<CityProof> prove(
            @Nullable String city, @Nullable LocalDate since, List<String> kept, LongConsumer progress) {
        if (city != null && !Cities.ALL.contains(city)) throw new Refusal("audit.city-unknown", city);
        var exported = read(kept);
        var from = since == null ? null : since.atStartOfDay(Times.CHINA).toInstant();
        var total = new AtomicLong();
        CityVerification.Progress report = more -> {
            long before = total.getAndAdd(more);
            if (before / REPORTED != (before + more) / REPORTED) progress.accept(before + more);
        };
        try (var threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var running = new ArrayList<Future<CityProof>>();
            for (var each : city == null ? Cities.ALL : List.of(city)) {
                running.add(threads.submit(() -> cities.prove(each, from, of(each, exported), report)));
            }
            var proofs = new ArrayList<CityProof>();
            for (var each : running) proofs.add(each.get());
            return proofs;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private List<Checkpoint> read(List<String> lines) {
        var found = new ArrayList<Checkpoint>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) found.add(CheckpointFile.read(lines.get(i), i + 1, signatures));
        }
        return found;
    }

    private static List<Checkpoint> of(String city, List<Checkpoint> all) {
        return all.stream().filter(it -> it.city().equals(city)).toList();
    }
}
