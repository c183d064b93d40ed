package org.gridwrit.bench;

import java.util.List;

/// What people of several courts look for in one way, each at addresses of their own.
record Errand(String name, List<Call> calls) {
    record Call(String login, String address) {}

    Call call(int n) {
        return calls.get(n % calls.size());
    }
}
