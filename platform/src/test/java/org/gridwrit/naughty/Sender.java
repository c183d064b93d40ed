package org.gridwrit.naughty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gridwrit.access.Role;
import org.jspecify.annotations.Nullable;

/// One connection, kept, on which one handler after the other is fed.
final class Sender implements AutoCloseable {
    private final Wire wire;
    private final Live live;
    private final Findings findings;
    private final Function<@Nullable Role, List<String>> signIn;
    private final Runnable beforeEach;

    /// @param signIn     the headers of somebody who has just come in
    /// @param beforeEach lets go of the limits that somebody who keeps guessing meets
    Sender(int port, Live live, Findings findings, Function<@Nullable Role, List<String>> signIn, Runnable beforeEach) {
        this.wire = new Wire(port);
        this.live = live;
        this.findings = findings;
        this.signIn = signIn;
        this.beforeEach = beforeEach;
    }

    /// @param questions handlers that ask what a key then signs
    void feed(Target target, @Nullable Role role, List<Try> tries, List<String> questions) throws Exception {
        var headers = signIn.apply(role);
        for (var wanted : tries) {
            beforeEach.run();
            var answer = send(target, wanted, headers, questions);
            if (role != null && Verdict.signedOut(answer)) {
                headers = signIn.apply(role);
                answer = send(target, wanted, headers, questions);
            }
            findings.add(target, wanted, role, answer);
        }
    }

    private Wire.Answer send(Target target, Try wanted, List<String> who, List<String> questions) throws Exception {
        var question = target.path() + "/question";
        if (questions.contains(question)) wire.send(Wire.head("POST", question, who, 0), new byte[0]);
        var draft = wanted.wrong().apply(new Draft(target, live));
        var content = draft.content();
        var headers = new ArrayList<>(who);
        headers.addAll(draft.headers());
        headers.add("Accept: " + (target.api() ? "application/json" : "text/html"));
        return wire.send(Wire.head(target.method(), draft.target(), headers, content.length), content);
    }

    /// What was stored comes out here.
    void reread(Role role) throws Exception {
        var headers = new ArrayList<>(signIn.apply(role));
        headers.add("Accept: text/html");
        for (var page : Live.pages().toList()) {
            var answer = wire.send(Wire.head("GET", page, headers, 0), new byte[0]);
            findings.add("GET " + page + " afterwards", role, Category.SCRIPT, page, Verdict.of(false, answer), answer);
        }
    }

    @Override
    public void close() throws Exception {
        wire.close();
    }
}
