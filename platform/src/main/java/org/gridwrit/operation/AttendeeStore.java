package org.gridwrit.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.operation.law.Attending;
import org.gridwrit.operation.law.Item;
import org.gridwrit.operation.law.Part;
import org.gridwrit.operation.law.Signature;
import org.gridwrit.seal.SealedText;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is to come, and came; and the answers of the checklist. Asked with an operation that is in scope.
@Repository
class AttendeeStore {
    private final JdbcClient jdbc;
    private final SealedText texts;

    AttendeeStore(JdbcClient jdbc, SealedText texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    void add(CaseFile of, UUID operation, UUID id, int position, Attending it) {
        jdbc.sql("""
                insert into operation.attendee (city_code, id, operation_id, case_id, court_code, position, part, name)
                values (:city, :id, :operation, :case, :court, :position, :part, :name)
                """)
                .param("city", of.id().city())
                .param("id", id)
                .param("operation", operation)
                .param("case", of.id().uuid())
                .param("court", of.court())
                .param("position", position)
                .param("part", it.part().name())
                .param("name", texts.close(it.name()))
                .update();
    }

    void came(Id operation, int position, boolean came, @Nullable Signature signature) {
        jdbc.sql("""
                update operation.attendee set came = :came, signature = :signature
                 where city_code = :city and operation_id = :operation and position = :position
                """)
                .param("city", operation.city())
                .param("operation", operation.uuid())
                .param("position", position)
                .param("came", came)
                .param("signature", signature == null ? null : signature.name())
                .update();
    }

    void find(Operation of, UUID id, Finding it) {
        jdbc.sql("""
                insert into operation.finding (city_code, id, operation_id, case_id, court_code, item, found, words)
                values (:city, :id, :operation, :case, :court, :item, :found, :words)
                """)
                .param("city", of.id().city())
                .param("id", id)
                .param("operation", of.id().uuid())
                .param("case", of.caseId())
                .param("court", of.court())
                .param("item", it.item().name())
                .param("found", it.found())
                .param("words", texts.close(it.words()))
                .update();
    }

    List<Attending> of(Id operation) {
        return jdbc.sql("""
                select part, name, came, signature from operation.attendee
                 where city_code = :city and operation_id = :operation order by position
                """)
                .param("city", operation.city())
                .param("operation", operation.uuid())
                .query((row, _) -> attending(row))
                .list();
    }

    /// Of many operations at once.
    Map<UUID, List<Attending>> of(List<String> cities, List<UUID> operations) {
        var found = new HashMap<UUID, List<Attending>>();
        jdbc.sql("""
                select operation_id, part, name, came, signature from operation.attendee
                 where city_code = any(:cities) and operation_id = any(:operations) order by operation_id, position
                """)
                .param("cities", cities.toArray(String[]::new))
                .param("operations", operations.toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    var operation = row.getObject("operation_id", UUID.class);
                    found.computeIfAbsent(operation, _ -> new ArrayList<>()).add(attending(row));
                });
        return found;
    }

    private Attending attending(ResultSet row) throws SQLException {
        var signature = row.getString("signature");
        return new Attending(
                Part.valueOf(row.getString("part")),
                texts.open(row.getString("name")),
                row.getObject("came", Boolean.class),
                signature == null ? null : Signature.valueOf(signature));
    }

    List<Finding> findings(Id operation) {
        return jdbc.sql("""
                select item, found, words from operation.finding
                 where city_code = :city and operation_id = :operation order by id
                """)
                .param("city", operation.city())
                .param("operation", operation.uuid())
                .query((row, _) -> new Finding(
                        Item.valueOf(row.getString("item")),
                        row.getBoolean("found"),
                        texts.open(row.getString("words"))))
                .list();
    }
}
