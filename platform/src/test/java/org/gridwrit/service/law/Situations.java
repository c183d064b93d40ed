package org.gridwrit.service.law;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ordinary situations, from which the tests turn away one point at a time.
final class Situations {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final UUID FILM = new UUID(1, 1);

    private Situations() {}

    /// What pages say when something is barred.
    static Properties texts() {
        try (var in = Situations.class.getResourceAsStream("/messages/service.properties")) {
            var texts = new Properties();
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return texts;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Standing of(DocumentKind document, Attempt... attempts) {
        return new Standing(document, false, Circumstance.NONE, false, false, List.of(attempts));
    }

    static Standing citizen(Attempt... attempts) {
        return of(DocumentKind.ENFORCEMENT_NOTICE, attempts);
    }

    static Standing company(Attempt... attempts) {
        return new Standing(DocumentKind.ENFORCEMENT_NOTICE, true, Circumstance.NONE, false, false, List.of(attempts));
    }

    static Standing consenting(Attempt... attempts) {
        return new Standing(DocumentKind.ENFORCEMENT_NOTICE, false, Circumstance.NONE, true, false, List.of(attempts));
    }

    static Standing in(Circumstance circumstance, Attempt... attempts) {
        return new Standing(DocumentKind.ENFORCEMENT_NOTICE, false, circumstance, true, false, List.of(attempts));
    }

    static Standing summary(Attempt... attempts) {
        return new Standing(DocumentKind.RULING, false, Circumstance.NONE, false, true, List.of(attempts));
    }

    static Attempt by(Mode mode, Result result) {
        return new Attempt(mode, result, DAY);
    }

    static ServiceReceipt signed(Receiver by) {
        return new ServiceReceipt(DAY, Place.RESIDENCE, by, "黄某", "", null, "", null, "");
    }

    static ServiceReceipt unsigned(Place place, String reason, @Nullable UUID recording) {
        return new ServiceReceipt(DAY, place, null, "", reason, null, "", recording, "");
    }

    static ServiceReceipt left(@Nullable Witness witness, @Nullable UUID recording) {
        return new ServiceReceipt(
                DAY, Place.RESIDENCE, null, "", "称与申请人有争议", witness, witness == null ? "" : "农某", recording, "");
    }

    static ServiceReceipt referring(String reference, @Nullable Receiver signer) {
        return new ServiceReceipt(
                DAY, Place.ELSEWHERE, signer, signer == null ? "" : "黄某", "两次走访无人知其去向", null, "", null, reference);
    }
}
