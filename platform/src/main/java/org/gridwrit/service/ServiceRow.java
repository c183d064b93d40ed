package org.gridwrit.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.gridwrit.seal.SealedText;
import org.gridwrit.service.law.Circumstance;
import org.gridwrit.service.law.DocumentKind;
import org.gridwrit.service.law.Mode;
import org.gridwrit.service.law.Place;
import org.gridwrit.service.law.Receiver;
import org.gridwrit.service.law.ServiceReceipt;
import org.gridwrit.service.law.Witness;
import org.gridwrit.shared.Id;
import org.jspecify.annotations.Nullable;

/// How a service stands in its row.
final class ServiceRow {
    private ServiceRow() {}

    static ServiceOfDocument of(ResultSet row, SealedText texts) throws SQLException {
        return new ServiceOfDocument(
                new Id(row.getString("city_code"), row.getObject("id", UUID.class)),
                row.getString("court_code"),
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                row.getObject("party_id", UUID.class),
                row.getString("addressee"),
                row.getBoolean("organization"),
                Circumstance.valueOf(row.getString("circumstance")),
                DocumentKind.valueOf(row.getString("document")),
                row.getString("title"),
                row.getBoolean("summary_procedure"),
                texts.open(row.getString("address")),
                Mode.valueOf(row.getString("mode")),
                State.valueOf(row.getString("state")),
                row.getString("opened_by_name"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("served_on", LocalDate.class),
                receipt(row, texts),
                row.getString("decided_by_name"),
                row.getObject("due_on", LocalDate.class));
    }

    private static @Nullable ServiceReceipt receipt(ResultSet row, SealedText texts) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        if (day == null) return null;
        var receiver = row.getString("receiver");
        var witness = row.getString("witness");
        return new ServiceReceipt(
                day,
                Place.valueOf(row.getString("place")),
                receiver == null ? null : Receiver.valueOf(receiver),
                row.getString("receiver_name"),
                texts.open(row.getString("reason")),
                witness == null ? null : Witness.valueOf(witness),
                row.getString("witness_name"),
                row.getObject("recording", UUID.class),
                row.getString("reference"));
    }
}
