package org.gridwrit.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.Livelihood;
import org.gridwrit.casefile.NewCase;
import org.gridwrit.casefile.NewParty;
import org.gridwrit.casefile.number.CaseNumber;
import org.gridwrit.casefile.number.IdKind;
import org.gridwrit.shared.Fen;
import org.gridwrit.shared.Id;
import org.gridwrit.task.Cast;
import org.gridwrit.task.Outcome;
import org.gridwrit.task.Stage;
import org.gridwrit.task.TaskKind;
import org.gridwrit.testing.Unwalled;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A case with everything about its debtor that there can be, closed on a day of one's choice.
@TestConfiguration(proxyBeanMethods = false)
@Import(Stage.class)
class Kept {
    static final String NAME = "欧阳试样";
    static final String NUMBER = "11010519491231002X";
    static final String PHONE = "13877100123";
    static final String ADDRESS = "凭祥市凭祥镇连全村三队99号";
    static final String WORDS = "傍晚在家，说下月还";
    static final String CHONGZUO = "451400";

    /// Wherever one of these stands, something about the debtor stands: also in words that are sealed.
    static final List<String> TRACES = List.of("欧阳", "连全村三队", "下月还", "表弟", "请写明", "⟦");

    static final Actor PRESIDENT =
            new Actor(new UUID(3, 3), "覃院长", Role.PRESIDENT, CHONGZUO, new Scope.OfCourt(Cast.PINGXIANG));

    @Bean
    Cases keptCases(CaseFiles files, Stage.Scenes scenes, @Unwalled JdbcClient jdbc) {
        return new Cases(files, scenes, jdbc);
    }

    record Cases(CaseFiles files, Stage.Scenes scenes, JdbcClient jdbc) {
        private static final AtomicInteger RUNNING = new AtomicInteger(7000);

        Id closed(LocalDate day, String way) {
            var cast = new Cast();
            var debtor = new NewParty(NAME, IdKind.CITIZEN_ID, NUMBER, ADDRESS, PHONE);
            var filed = files.file(
                            cast.lu,
                            CHONGZUO,
                            Cast.PINGXIANG,
                            List.of(new NewCase(
                                    CaseNumber.parse("（2010）桂1481执" + RUNNING.incrementAndGet() + "号"),
                                    LocalDate.of(2010, 3, 1),
                                    "韦法官",
                                    "民间借贷纠纷",
                                    Livelihood.WAGES,
                                    new Fen(100_00),
                                    List.of(debtor),
                                    List.of(debtor))))
                    .getFirst()
                    .casefile();
            confirmed(cast, filed);
            recused(cast, filed);
            jdbc.sql("""
                    insert into intake.doubtful_route (city_code, id, court_code, case_id, case_number, debtor_id, debtor_name,
                      debtor_index, address, address_key, kinds, words, reason, known_division, candidates, created_at)
                    values ('451400', :id, '桂1481', :case, '', :id, :name, '\\x01', :address, :address, '{}', '', '', '', '[]',
                      now())
                    """)
                    .param("id", UUID.randomUUID())
                    .param("case", filed.uuid())
                    .param("name", NAME)
                    .param("address", ADDRESS)
                    .update();
            jdbc.sql("""
                    update casefile.casefile set state = 'CLOSED', closing = :way, closed_on = :day
                     where city_code = '451400' and id = :id
                    """)
                    .param("way", way)
                    .param("day", day)
                    .param("id", filed.uuid())
                    .update();
            return filed;
        }

        private void confirmed(Cast cast, Id filed) {
            var task = scenes.plan(cast.lu, wanted(filed, TaskKind.FIND_PERSON).to(cast.li));
            scenes.tasks().accept(cast.li, task, Stage.key());
            scenes.tasks().report(cast.li, task, Stage.report(Outcome.FOUND, WORDS));
            scenes.tasks().returnWith(cast.wei, task, Stage.key(), "请写明欧阳何时在家");
            var second = Stage.report(Outcome.FOUND, WORDS);
            scenes.tasks().report(cast.li, task, second);
            scenes.tasks().confirm(cast.wei, task, Stage.key(), second.id());
            jdbc.sql(
                            "update task.task set debtor_name = :name, debtor_address = :address where city_code = :city and id = :id")
                    .param("name", NAME)
                    .param("address", ADDRESS)
                    .param("city", task.city())
                    .param("id", task.uuid())
                    .update();
        }

        private void recused(Cast cast, Id filed) {
            var task = scenes.plan(cast.lu, wanted(filed, TaskKind.PERSUADE).to(cast.nong));
            scenes.tasks().recuse(cast.nong, task, Stage.key(), "欧阳是我表弟");
            scenes.tasks().withdraw(cast.wei, scenes.successorOf(task), Stage.key(), "欧阳已履行");
        }

        private static Stage.Wanted wanted(Id filed, TaskKind kind) {
            var wanted = Stage.wanted();
            return new Stage.Wanted(filed.uuid(), wanted.debtorId(), wanted.index(), kind, wanted.court(), null);
        }

        /// The tables in which one of the words stands in a row, whatever the column.
        List<@Nullable String> standing(List<String> words) {
            var tables = jdbc.sql("""
                    select table_schema || '.' || table_name from information_schema.tables
                     where table_type = 'BASE TABLE' and table_schema in
                       ('casefile', 'task', 'intake', 'complaint', 'address', 'statistics', 'audit', 'retention', 'identity')
                    """).query(String.class).list();
            return tables.stream()
                    .filter(table -> words.stream()
                            .anyMatch(word -> jdbc.sql(
                                            "select exists (select from " + table + " t where t::text like :word)")
                                    .param("word", "%" + word + "%")
                                    .query(Boolean.class)
                                    .single()))
                    .toList();
        }

        boolean erased(Id id) {
            return jdbc.sql("select erased_on is not null from casefile.casefile where city_code = ? and id = ?")
                    .params(id.city(), id.uuid())
                    .query(Boolean.class)
                    .single();
        }
    }
}
