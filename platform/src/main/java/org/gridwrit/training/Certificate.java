package org.gridwrit.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Times;
import org.jspecify.annotations.Nullable;

/// 结业证 Says that a grid worker has passed the examination of a course, and until which day that counts.
///
/// @param title of the course, as it was called then
/// @param to    last day
public record Certificate(
        Id id,
        String number,
        UUID worker,
        String name,
        String townshipCode,
        String course,
        String title,
        LocalDate issuedOn,
        LocalDate to,
        @Nullable Revocation revocation) {
    /// From so many days before its last day a certificate may be renewed, and is called soon over.
    public static final int SOON_DAYS = 60;

    /// 撤销 With a reason, by the township of the worker.
    public record Revocation(Instant at, String reason) {
        public LocalDate day() {
            return LocalDate.ofInstant(at, Times.CHINA);
        }
    }

    public CertificateState on(LocalDate day) {
        if (revocation != null) return CertificateState.REVOKED;
        if (day.isAfter(to)) return CertificateState.LAPSED;
        return day.isBefore(to.minusDays(SOON_DAYS)) ? CertificateState.CURRENT : CertificateState.ENDING;
    }

    /// Personal data stays out of logs.
    @Override
    public String toString() {
        return "Certificate " + id;
    }
}
