package org.gridwrit.bench.routing;

import java.util.ArrayList;
import java.util.List;
import org.gridwrit.bench.routing.peer.Peers;
import org.gridwrit.gazetteer.Gazetteer;

/// Ours and what it is compared with.
final class Routers {
    static final List<String> NAMES = names();

    private Routers() {}

    static Router load(String name) {
        var gazetteer = Gazetteer.load();
        return name.equals(GridwritRouter.NAME)
                ? new GridwritRouter(gazetteer)
                : Peers.load(name, gazetteer.divisions().toList());
    }

    private static List<String> names() {
        var names = new ArrayList<String>();
        names.add(GridwritRouter.NAME);
        names.addAll(Peers.NAMES);
        return List.copyOf(names);
    }
}
