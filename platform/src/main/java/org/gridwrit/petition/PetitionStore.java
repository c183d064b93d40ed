package org.gridwrit.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Seen by the court it is about, and by the petition office of its place.
@Repository
class PetitionStore {
    private static final String COLUMNS = """
            select s.city_code, s.id, s.court_code, s.division_code, s.people, s.demand, s.state, s.times, s.came_on,
                   s.entered_by_name, s.entered_at,
                   array(select a.case_number from petition.about a
                          where a.city_code = s.city_code and a.petition_id = s.id order by a.case_number) as numbers,
                   array(select a.case_id from petition.about a
                          where a.city_code = s.city_code and a.petition_id = s.id order by a.case_number) as case_ids
            """;
    private static final String SELECT = COLUMNS + " from petition.petition s";
    private static final String SCOPE = " and (s.court_code like :courts or s.division_code like :places)";

    private final JdbcClient jdbc;
    private final SealedText texts;

    PetitionStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// False when it was registered before.
    boolean add(Id id, NewPetition it, String place, List<PetitionAbout> cases, Actor by, Instant at) {
        var added = jdbc.sql("""
                insert into petition.petition
                  (city_code, id, court_code, division_code, people, demand, state, times, came_on, entered_by_name, entered_at)
                values (:city, :id, :court, :place, :people, :demand, 'OPEN', 1, :cameOn, :name, :at)
                on conflict (city_code, id) do nothing
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", it.court())
                .param("place", place)
                .param("people", it.people())
                .param("demand", texts.close(it.demand()))
                .param("cameOn", it.cameOn())
                .param("name", by.name())
                .param("at", Times.utc(at))
                .update();
        if (added == 1) addCases(id, it.court(), place, cases);
        return added == 1;
    }

    /// Those it is about already stay as they are.
    void addCases(Id id, String court, String place, List<PetitionAbout> cases) {
        jdbc.sql("""
                insert into petition.about (city_code, petition_id, court_code, division_code, case_number, case_id)
                select :city, :id, :court, :place, number, case_id
                  from unnest(cast(:numbers as text[]), cast(:cases as uuid[])) c (number, case_id)
                on conflict (city_code, petition_id, case_number)
                  do update set case_id = coalesce(petition.about.case_id, excluded.case_id)
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("court", court)
                .param("place", place)
                .param("numbers", cases.stream().map(PetitionAbout::caseNumber).toArray(String[]::new))
                .param("cases", cases.stream().map(PetitionAbout::caseId).toArray(UUID[]::new))
                .update();
    }

    /// 再次来访
    void came(Id id, NewPetition it) {
        jdbc.sql("""
                update petition.petition
                   set state = 'OPEN', times = times + 1, people = greatest(people, :people), came_on = greatest(came_on, :cameOn)
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("people", it.people())
                .param("cameOn", it.cameOn())
                .update();
    }

    void turn(Id id, Petition.State state) {
        jdbc.sql("update petition.petition set state = :state where city_code = :city and id = :id")
                .param("city", id.city())
                .param("id", id.uuid())
                .param("state", state.name())
                .update();
    }

    Optional<Petition> named(Scope scope, Id id) {
        return one(scope, id, "");
    }

    Optional<Petition> lock(Scope scope, Id id) {
        return one(scope, id, " for update of s");
    }

    private Optional<Petition> one(Scope scope, Id id, String how) {
        return jdbc.sql(SELECT + " where s.city_code = :city and s.id = :id" + SCOPE + how)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .query((row, _) -> petition(row))
                .optional();
    }

    /// The latest first.
    List<Petition> list(Scope scope, List<String> cities, Waits.Asked asked, @Nullable UUID before, int limit) {
        return jdbc.sql(SELECT + " where s.city_code = any(:cities)" + SCOPE + " " + asked.waits().sql + """
                   and (cast(:before as uuid) is null or s.id < :before)
                 order by s.id desc limit :limit
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("goes", asked.goes().name())
                .param("by", asked.by())
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .param("before", before)
                .param("limit", limit)
                .query((row, _) -> petition(row))
                .list();
    }

    List<Petition> ofCase(Scope scope, Id casefile) {
        return jdbc.sql(SELECT + """
                  join petition.about c on c.city_code = s.city_code and c.petition_id = s.id
                 where s.city_code = :city and c.case_id = :case and s.court_code like :courts
                 order by s.id desc limit 200
                """)
                .param("city", casefile.city())
                .param("case", casefile.uuid())
                .param("courts", scope.courtPattern())
                .query((row, _) -> petition(row))
                .list();
    }

    /// 重复信访 Of one court: somebody of the same name and telephone or home, or a case that is the same. Persons first.
    List<Alike> alike(Scope scope, String city, String court, Marks marks, List<String> numbers, int limit) {
        return jdbc.sql(COLUMNS + """
                , f.person, f.cases
                  from (select petition_id, bool_or(person) as person, bool_or(cases) as cases
                          from (select petition_id, true as person, false as cases from petition.petitioner
                                 where city_code = :city and court_code = :court and phone_index = any(:phones)
                                union
                                select petition_id, true, false from petition.petitioner
                                 where city_code = :city and court_code = :court and home_index = any(:homes)
                                union
                                select petition_id, false, true from petition.about
                                 where city_code = :city and court_code = :court and case_number = any(:numbers)) found
                         group by petition_id) f
                  join petition.petition s on s.city_code = :city and s.id = f.petition_id
                """ + " where s.city_code = :city" + SCOPE
                        + " order by f.person desc, s.id desc limit :limit")
                .param("city", city)
                .param("court", court)
                .param("phones", marks.phones())
                .param("homes", marks.homes())
                .param("numbers", numbers.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .param("limit", limit)
                .query((row, _) -> new Alike(petition(row), row.getBoolean("person"), row.getBoolean("cases")))
                .list();
    }

    int waiting(Scope scope, List<String> cities, int most) {
        return jdbc.sql("""
                select count(*) from (
                  select from petition.petition
                   where city_code = any(:cities) and state = 'OPEN'
                     and (court_code like :courts or division_code like :places)
                   limit :most) counted
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("courts", scope.courtPattern())
                .param("places", scope.divisionPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    private Petition petition(ResultSet row) throws SQLException {
        return new Petition(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getString("division_code"),
                row.getInt("people"),
                texts.open(row.getString("demand")),
                Petition.State.valueOf(row.getString("state")),
                row.getInt("times"),
                row.getObject("came_on", LocalDate.class),
                cases(row),
                row.getString("entered_by_name"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static List<PetitionAbout> cases(ResultSet row) throws SQLException {
        var numbers = (String[]) row.getArray("numbers").getArray();
        var ids = (UUID[]) row.getArray("case_ids").getArray();
        var all = new ArrayList<PetitionAbout>(numbers.length);
        for (int i = 0; i < numbers.length; i++) all.add(new PetitionAbout(numbers[i], ids[i]));
        return all;
    }
}
