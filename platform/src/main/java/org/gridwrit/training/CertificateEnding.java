package org.gridwrit.training;

import java.util.UUID;
import org.gridwrit.shared.Id;

/// 结业证将到期 Once for each certificate.
public record CertificateEnding(Id certificate, UUID worker) {}
