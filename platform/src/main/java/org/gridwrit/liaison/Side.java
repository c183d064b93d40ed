package org.gridwrit.liaison;

import org.gridwrit.access.Actor;

/// 联络一方
public enum Side {
    COURT, // 法院
    TOWNSHIP; // 乡镇

    static Side of(Actor actor) {
        return actor.role().ofCourt() ? COURT : TOWNSHIP;
    }

    Side other() {
        return this == COURT ? TOWNSHIP : COURT;
    }
}
