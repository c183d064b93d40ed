package org.gridwrit.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Words and contacts are sealed: people write names and telephones into them.
@Repository
class ComplaintStore {
    private static final String COLUMNS =
            "city_code, id, about, suggestion, place, court_code, words, contact, wanted, person, filed_at, answer, decision,"
                    + " answered_at";

    private final JdbcClient jdbc;
    private final Seal seal;

    ComplaintStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void add(Complaint complaint, Receipt receipt, String source) {
        var contact = complaint.contact();
        var own = complaint.own();
        jdbc.sql("""
                insert into complaint.complaint
                  (city_code, id, about, answerer, suggestion, place, court_code, words, contact, wanted, person,
                   receipt_index, source_index, filed_at)
                values (:city, :id, :about, :answerer, :suggestion, :place, :court, :words, :contact, :wanted, :person,
                        :receipt, :source, :at)
                """)
                .param("city", complaint.id().city())
                .param("id", complaint.id().uuid())
                .param("about", complaint.about().name())
                .param("answerer", complaint.about().answers().name())
                .param("suggestion", complaint.suggestion())
                .param("place", complaint.place())
                .param("court", complaint.court())
                .param("words", seal.seal(Purpose.COMPLAINT, complaint.words()))
                .param("contact", contact == null ? null : seal.seal(Purpose.COMPLAINT, contact))
                .param("wanted", own == null ? null : own.wanted().name())
                .param("person", own == null ? null : seal.seal(Purpose.COMPLAINT, own.name() + "\n" + own.idNumber()))
                .param("receipt", seal.index(receipt.secret()))
                .param("source", seal.index(source))
                .param("at", Times.utc(complaint.filedAt()))
                .update();
    }

    int filedFrom(String city, String source, Instant since) {
        return jdbc.sql("""
                select count(*) from complaint.complaint
                 where city_code = :city and source_index = :source and filed_at > :since
                """)
                .param("city", city)
                .param("source", seal.index(source))
                .param("since", Times.utc(since))
                .query(Integer.class)
                .single();
    }

    Optional<Complaint> of(Receipt receipt) {
        return jdbc.sql("select " + COLUMNS + """
                  from complaint.complaint where city_code = :city and receipt_index = :receipt
                """)
                .param("city", receipt.cityCode())
                .param("receipt", seal.index(receipt.secret()))
                .query(this::complaint)
                .optional();
    }

    /// What the holder of a role is to answer within the scope: what waits first, oldest first; then what is answered.
    List<Complaint> list(Scope scope, String city, Role answerer, boolean answered, @Nullable UUID after, int limit) {
        return jdbc.sql("select " + COLUMNS + """
                  from complaint.complaint
                 where city_code = :city and answerer = :answerer
                   and (place like :places or court_code like :courts)
                   and (answered_at is not null) = :answered
                   and (:after::uuid is null or (case when :answered then id < :after::uuid else id > :after::uuid end))
                 order by case when :answered then id end desc, id
                 limit :limit
                """)
                .param("city", city)
                .param("answerer", answerer.name())
                .param("places", scope.divisionPattern())
                .param("courts", scope.courtPattern())
                .param("answered", answered)
                .param("after", after)
                .param("limit", limit)
                .query(this::complaint)
                .list();
    }

    int waiting(Scope scope, String city, Role answerer, int most) {
        return jdbc.sql("""
                select count(*) from (
                  select from complaint.complaint
                   where city_code = :city and answerer = :answerer and answered_at is null
                     and (place like :places or court_code like :courts)
                   limit :most) counted
                """)
                .param("city", city)
                .param("answerer", answerer.name())
                .param("places", scope.divisionPattern())
                .param("courts", scope.courtPattern())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    Optional<Complaint> lock(Scope scope, Role answerer, Id id) {
        return jdbc.sql("select " + COLUMNS + """
                  from complaint.complaint
                 where city_code = :city and id = :id and answerer = :answerer
                   and (place like :places or court_code like :courts)
                   for update
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("answerer", answerer.name())
                .param("places", scope.divisionPattern())
                .param("courts", scope.courtPattern())
                .query(this::complaint)
                .optional();
    }

    void answer(Id id, Complaint.Answer answer) {
        var decision = answer.decision();
        jdbc.sql("""
                update complaint.complaint set answer = :answer, decision = :decision, answered_at = :at
                 where city_code = :city and id = :id
                """)
                .param("city", id.city())
                .param("id", id.uuid())
                .param("answer", seal.seal(Purpose.COMPLAINT, answer.words()))
                .param("decision", decision == null ? null : decision.name())
                .param("at", Times.utc(answer.at()))
                .update();
    }

    private Complaint complaint(ResultSet row, int n) throws SQLException {
        var contact = row.getBytes("contact");
        return new Complaint(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                ComplaintAbout.valueOf(row.getString("about")),
                row.getBoolean("suggestion"),
                row.getString("place"),
                row.getString("court_code"),
                seal.open(row.getBytes("words")),
                contact == null ? null : seal.open(contact),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                own(row),
                given(row));
    }

    private @Nullable OwnData own(ResultSet row) throws SQLException {
        var person = row.getBytes("person");
        if (person == null) return null;
        var words = seal.open(person).split("\n", 2);
        return new OwnData(OwnData.Wanted.valueOf(row.getString("wanted")), words[0], words[1]);
    }

    private Complaint.@Nullable Answer given(ResultSet row) throws SQLException {
        var answer = row.getBytes("answer");
        if (answer == null) return null;
        var decision = row.getString("decision");
        return new Complaint.Answer(
                seal.open(answer),
                decision == null ? null : OwnDataDecision.valueOf(decision),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
