package org.gridwrit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;

/// Sends requests over a number of keep-alive connections, each waiting for its answer before it sends the next.
final class Load {
    /// The n-th request; the same number is never asked for twice.
    interface Requests {
        byte[] number(int n);
    }

    /// Whether an answer is a success. Waiting here is not counted as waiting for it.
    interface Verdict {
        boolean isSuccess(int status, Wire answer) throws IOException, InterruptedException;
    }

    /// @param times in microseconds, of every request answered with success
    record Outcome(double perSecond, Histogram times, int refused) {
        double milliseconds(double percentile) {
            return times.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    private final int port;
    private final AtomicInteger next;
    private final Requests requests;
    private final Verdict verdict;

    Load(int port, AtomicInteger next, Requests requests) {
        this(port, next, requests, (status, _) -> status < 300);
    }

    Load(int port, AtomicInteger next, Requests requests, Verdict verdict) {
        this.port = port;
        this.next = next;
        this.requests = requests;
        this.verdict = verdict;
    }

    Outcome run(int connections, Duration duration) throws IOException, InterruptedException {
        var answers = new ArrayList<Future<Histogram>>();
        var refused = new AtomicInteger();
        long begun = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < connections; i++) {
                answers.add(threads.submit(connection(begun + duration.toNanos(), refused)));
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        var times = histogram();
        for (var answer : answers) times.add(result(answer));
        return new Outcome(times.getTotalCount() / seconds, times, refused.get());
    }

    private Callable<Histogram> connection(long end, AtomicInteger refused) {
        return () -> {
            var times = histogram();
            try (var wire = new Wire(port)) {
                while (System.nanoTime() < end) {
                    var request = requests.number(next.getAndIncrement());
                    long sent = System.nanoTime();
                    int status = wire.send(request);
                    long taken = (System.nanoTime() - sent) / 1000;
                    if (verdict.isSuccess(status, wire)) {
                        times.recordValue(taken);
                    } else if (refused.getAndIncrement() == 0) {
                        System.out.println("Refused: " + status + " " + wire.text());
                    }
                }
            }
            return times;
        };
    }

    private static Histogram histogram() {
        return new Histogram(120_000_000L, 3);
    }

    private static Histogram result(Future<Histogram> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException(e.getCause()));
        }
    }
}
