package org.gridwrit.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Wall;
import org.gridwrit.access.Walls;
import org.gridwrit.shared.Id;
import org.springframework.transaction.support.TransactionOperations;

/// A few grids in 凭祥 and 龙州, and the cast around them.
final class GridFixture {
    static final String CITY = "451400";
    static final String LIANQUAN = "451481100201"; // 凭祥镇 连全村
    static final String SHANGSHI = "451481102201"; // 上石镇 浦东村
    static final Actor HUANG = dispatcher("451481100");
    static final Actor SYSTEM = new Actor(Actor.SYSTEM, "程序", Role.ADMINISTRATOR, CITY, new Scope.None());
    static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    private static final Wall REGISTER = Wall.throughGrids("register", "45");

    private static final AtomicLong NEXT = new AtomicLong(1);

    private final RegisterStore register;
    private final Walls walls;
    private final TransactionOperations transactions;

    GridFixture(RegisterStore register, Walls walls, TransactionOperations transactions) {
        this.register = register;
        this.walls = walls;
        this.transactions = transactions;
    }

    static Actor dispatcher(String division) {
        return new Actor(new UUID(7, 9), "黄", Role.DISPATCHER, CITY, new Scope.OfDivision(division));
    }

    Id grid(String village, GridKind kind) {
        var uuid = new UUID(8, NEXT.getAndIncrement());
        int sequence = (int) (uuid.getLeastSignificantBits() % 900) + 100;
        var grid = new Grid(
                CITY, uuid, Grid.code(village, kind, sequence), village, kind, "网格" + sequence, List.of("板\"旺\"屯"));
        add(() -> register.addGrids(CITY, List.of(grid)));
        return new Id(CITY, uuid);
    }

    Id worker(String name, String township) {
        var uuid = new UUID(9, NEXT.getAndIncrement());
        add(() -> register.addWorkers(CITY, List.of(new Worker(CITY, uuid, name, township, false))));
        return new Id(CITY, uuid);
    }

    private void add(Runnable rows) {
        walls.within(REGISTER, () -> transactions.executeWithoutResult(_ -> rows.run()));
    }
}
