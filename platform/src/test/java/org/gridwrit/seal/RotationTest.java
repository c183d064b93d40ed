package org.gridwrit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Cities;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.access.Walls;
import org.gridwrit.testing.Unwalled;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WholeProgram
@DirtiesContext
class RotationTest {
    private static final String CITY = "451400";
    private static final UUID BATCH = new UUID(5, 5);
    private static final int VALUES = 450;
    private final Actor keeper = new Actor(new UUID(9, 9), "安全管理员", Role.SECURITY, Cities.REGION, new Scope.None());

    @Autowired
    Seal seal;

    @Autowired
    SealedText texts;

    @Autowired
    KeyRing keys;

    @Autowired
    MasterKey place;

    @Autowired
    SealStore store;

    @Autowired
    RotationStore rotations;

    @Autowired
    ResealStore values;

    @Autowired
    MasterKeys masterKeys;

    @Autowired
    Lot lots;

    @Autowired
    Signatures signatures;

    @Autowired
    List<SealedColumn> columns;

    @Autowired
    Walls walls;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    @Unwalled
    JdbcClient jdbc;

    @Value("${gridwrit.key-file}")
    Path file;

    /// Everybody has heard of the new key.
    Resealing later() {
        return new Resealing(lots, rotations, keys, columns, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1)));
    }

    @BeforeEach
    void sealedRows() {
        while (!later().goOn()) {}
        jdbc.sql("truncate intake.batch cascade").update();
        jdbc.sql("""
                insert into intake.batch (city_code, id, court_code, file_name, sha256, actor_id, actor_name, actor_role,
                  state, lease_until, headings, bytes_total, started_at)
                values (?, ?, '桂1481', 'a.csv', '', ?, '陆', 'LIAISON', 'RUNNING', now(), '{}', 0, now())
                """).params(CITY, BATCH, BATCH).update();
        for (int i = 0; i < VALUES; i++) add(i);
    }

    private void add(int row) {
        add(row, seal.seal(Purpose.DOCKET, "第" + row + "行"));
    }

    private void add(int row, byte[] sealed) {
        jdbc.sql(
                        "insert into intake.reject (city_code, court_code, batch_id, row_no, sealed) values (?, '桂1481', ?, ?, ?)")
                .params(CITY, BATCH, row, sealed)
                .update();
    }

    /// As [Lot] and [MasterKeys] do.
    private <T> T reaching(Supplier<T> work) {
        return Objects.requireNonNull(
                new TransactionTemplate(transactions).execute(_ -> walls.within(ResealStore.WALL, work)));
    }

    private List<String> opened() {
        return jdbc.sql("select sealed from intake.reject order by row_no")
                .query((row, _) -> seal.open(row.getBytes(1)))
                .list();
    }

    private long under(int version) {
        return columns.stream()
                .filter(it -> it.place().equals("intake.reject.sealed"))
                .mapToLong(it -> reaching(() -> values.countByVersion(it)).getOrDefault(version, 0L))
                .sum();
    }

    @Test
    void oldValuesFollowTheNewKeyAndNewOnesUseItAtOnce() {
        int old = keys.active();
        var index = seal.index("11010519491231002X");
        var before = opened();
        int version = masterKeys.rotate(keeper);
        assertThat(version).isEqualTo(old + 1);
        keys.reload();
        add(VALUES);
        assertThat(under(version)).isEqualTo(1);
        assertThat(opened()).startsWith(before.toArray(String[]::new)).hasSize(VALUES + 1);

        assertThat(later().goOn()).as("the first pass still finds some").isFalse();
        assertThat(masterKeys.progress(keeper)).anySatisfy(it -> {
            assertThat(it.place()).isEqualTo("intake.reject.sealed");
            assertThat(it.done()).isEqualTo(VALUES);
            assertThat(it.percent()).isEqualTo(100);
        });
        assertThat(later().goOn()).isTrue();
        assertThat(under(version)).isEqualTo(VALUES + 1);
        assertThat(under(old)).isZero();
        assertThat(opened()).startsWith(before.toArray(String[]::new));
        assertThat(seal.index("11010519491231002X")).isEqualTo(index);
        assertThat(masterKeys.status(keeper).rotating()).isFalse();
    }

    @Test
    @Tag("slow")
    void aChangeThatWasStoppedGoesOn() {
        int version = masterKeys.rotate(keeper);
        keys.reload();
        var rejects = columns.stream()
                .filter(it -> it.place().equals("intake.reject.sealed"))
                .findFirst()
                .orElseThrow();
        assertThat(lots.reseal(rejects, CITY, null).rows()).isEqualTo(Lot.ROWS);
        assertThat(under(version)).isEqualTo(Lot.ROWS);
        assertThatThrownBy(() -> masterKeys.rotate(keeper)).hasMessage("seal.rotating");
        while (!later().goOn()) {}
        assertThat(under(version)).isEqualTo(VALUES);
        assertThat(opened()).hasSize(VALUES).contains("第0行", "第" + (VALUES - 1) + "行");
    }

    @Test
    @Tag("slow")
    void theChangeIsNotCompleteBeforeEveryInstanceCanHaveHeard() {
        masterKeys.rotate(keeper);
        var now = new Resealing(lots, rotations, keys, columns, Clock.systemUTC());
        now.goOn();
        assertThat(now.goOn()).isFalse();
        assertThat(masterKeys.status(keeper).rotating()).isTrue();
    }

    @Test
    void aValueThatWasChangedMeanwhileIsLeftAlone() {
        var rejects = columns.stream()
                .filter(it -> it.place().equals("intake.reject.sealed"))
                .findFirst()
                .orElseThrow();
        masterKeys.rotate(keeper);
        keys.reload();
        var rows = reaching(() -> values.sealedOtherwise(rejects, CITY, keys.active(), null, 2));
        jdbc.sql("update intake.reject set sealed = ? where row_no = 0")
                .param(seal.seal(Purpose.DOCKET, "改过"))
                .update();
        var anew = rows.stream()
                .map(it -> seal.reseal(Purpose.DOCKET, it.sealed()))
                .toList();
        assertThat(reaching(() -> values.replace(rejects, CITY, rows, anew))).isEqualTo(1);
        assertThat(opened()).startsWith("改过", "第1行");
    }

    @Test
    void aKeyIsRetiredWhenNothingNeedsItAndThenMayBeTakenAway() throws Exception {
        int old = keys.active();
        var words = "先前签过的".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        var signed = signatures.sign(words);
        var index = seal.index("某");
        assertThatThrownBy(() -> masterKeys.retire(keeper, old)).hasMessage("seal.key-in-use");
        masterKeys.rotate(keeper);
        while (!later().goOn()) {}
        masterKeys.retire(keeper, old);

        var lines = Files.readAllLines(file);
        Files.write(file, lines.stream().filter(it -> !isVersion(it, old)).toList());
        var ring = new KeyRing(place, store);
        assertThat(ring.holds(old)).isFalse();
        var fresh = new Seal(ring, SealCipher.SM4_GCM);
        var first = jdbc.sql("select sealed from intake.reject where row_no = 0")
                .query(byte[].class)
                .single();
        assertThat(fresh.open(first)).isEqualTo("第0行");
        assertThat(fresh.index("某")).isEqualTo(index);
        assertThat(new Signatures(ring, store).holds(words, signed)).isTrue();

        jdbc.sql("update seal.signing_key set endorsement = endorsement || '\\x00'::bytea where version = ?")
                .param(old)
                .update();
        assertThat(new Signatures(ring, store).holds(words, signed)).isFalse();
    }

    /// Seen by the role of the program, whose walls show an administrator no row.
    @Test
    void aKeyThatSealsOneRowOfAnyCourtIsNotRetired() {
        int old = keys.active();
        var left = seal.seal(Purpose.DOCKET, "还用旧密钥");
        masterKeys.rotate(keeper);
        while (!later().goOn()) {}
        add(VALUES, left);
        assertThatThrownBy(() -> masterKeys.retire(keeper, old)).hasMessage("seal.key-in-use");
        assertThat(masterKeys.status(keeper).rows().get("intake.reject.sealed")).containsEntry(old, 1L);
    }

    @Test
    void outsideItsWallNothingIsCountedRatherThanTooLittle() {
        assertThatThrownBy(() -> values.countByVersion(columns.getFirst()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("resealing");
    }

    private static boolean isVersion(String line, int version) {
        return version == 1 ? !line.contains(":") : line.startsWith(version + ":");
    }

    @Test
    void aTableThatNoCityOwnsFollowsToo() {
        jdbc.sql("create table if not exists public.kept (id uuid primary key, words bytea)")
                .update();
        jdbc.sql("grant select, update on public.kept to gridwrit").update();
        jdbc.sql("insert into public.kept values (?, ?), (?, null)")
                .params(new UUID(1, 1), seal.seal(Purpose.SECOND_FACTOR, "种子"), new UUID(1, 2))
                .update();
        var column = SealedColumn.ofAll(Purpose.SECOND_FACTOR, "public.kept", "words", "id uuid");
        masterKeys.rotate(keeper);
        keys.reload();
        assertThat(lots.reseal(column, "", null).rows()).isEqualTo(1);
        assertThat(reaching(() -> values.countByVersion(column))).containsOnlyKeys(keys.active());
        assertThat(jdbc.sql("select words from public.kept where words is not null")
                        .query((row, _) -> seal.open(row.getBytes(1)))
                        .single())
                .isEqualTo("种子");
        jdbc.sql("drop table public.kept").update();
    }

    /// Among them what earlier versions had not sealed, and what is put together of several.
    @Test
    void textsFollowWhateverTheyWere() {
        jdbc.sql("create table if not exists public.told (city_code text, id uuid primary key, words text not null)")
                .update();
        jdbc.sql("grant select, update on public.told to gridwrit").update();
        var was = List.of("", "从前写的 13877100123", texts.close("在家"), texts.close("查人") + "；" + texts.close("送达"));
        for (int i = 0; i < was.size(); i++) {
            jdbc.sql("insert into public.told values (?, ?, ?)")
                    .params(CITY, new UUID(1, i), was.get(i))
                    .update();
        }
        var column = SealedColumn.ofText("public.told", "words", "id uuid");
        int old = keys.active();
        assertThat(reaching(() -> values.countByVersion(column))).isEqualTo(Map.of(0, 2L, old, 1L));
        masterKeys.rotate(keeper);
        keys.reload();
        assertThat(lots.reseal(column, CITY, null).rows()).isEqualTo(3);
        assertThat(reaching(() -> values.countByVersion(column))).isEqualTo(Map.of(keys.active(), 3L));
        assertThat(jdbc.sql("select words from public.told order by id")
                        .query((row, _) -> texts.open(row.getString(1)))
                        .list())
                .containsExactly("", "从前写的 13877100123", "在家", "查人；送达");
        assertThat(jdbc.sql("select words from public.told where words like '%138%'")
                        .query(String.class)
                        .list())
                .isEmpty();
        jdbc.sql("drop table public.told").update();
    }

    @Test
    void whatWasDoneToTheKeysIsInTheTrail() {
        int version = masterKeys.rotate(keeper);
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'key.rotate' and detail = ?")
                        .param(String.valueOf(version))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(() -> masterKeys.rotate(
                        new Actor(new UUID(9, 9), "韦法官", Role.OFFICER, CITY, new Scope.OfCourt("桂1481"))))
                .hasMessage("access.role");
    }
}
