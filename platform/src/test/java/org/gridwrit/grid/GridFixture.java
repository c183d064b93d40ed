package org.gridwrit.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;

/// A few grids in 凭祥 and 龙州, and the cast around them.
final class GridFixture {
    static final String CITY = "451400";
    static final String LIANQUAN = "451481100201"; // 凭祥镇 连全村
    static final String SHANGSHI = "451481102201"; // 上石镇 浦东村
    static final Actor HUANG = dispatcher("451481100");
    static final Actor SYSTEM = new Actor(Actor.SYSTEM, "程序", Role.ADMINISTRATOR, CITY, new Scope.None());
    static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    private static final AtomicLong NEXT = new AtomicLong(1);

    private final GridStore grids;
    private final RegisterStore register;

    GridFixture(GridStore grids, RegisterStore register) {
        this.grids = grids;
        this.register = register;
    }

    static Actor dispatcher(String division) {
        return new Actor(new UUID(7, 9), "黄", Role.DISPATCHER, CITY, new Scope.OfDivision(division));
    }

    Id grid(String village, GridKind kind) {
        var uuid = new UUID(8, NEXT.getAndIncrement());
        int sequence = (int) (uuid.getLeastSignificantBits() % 900) + 100;
        register.copyGrids(List.of(new Grid(
                CITY, uuid, Grid.code(village, kind, sequence), village, kind, "网格" + sequence, List.of("板\"旺\"屯"))));
        return grids.named(new Id(CITY, uuid)).orElseThrow().id();
    }

    Id worker(String name, String township) {
        var uuid = new UUID(9, NEXT.getAndIncrement());
        register.copyWorkers(List.of(new Worker(CITY, uuid, name, township, false)));
        return new Id(CITY, uuid);
    }
}
