package org.gridwrit.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gridwrit.seal.Purpose;
import org.gridwrit.seal.Seal;
import org.gridwrit.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// 上传文件 Kept in the database while it is read, so that after a crash any instance can go on; sealed, since a docket
/// is full of ID numbers.
@Repository
class UploadStore {
    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;
    private final Seal seal;

    UploadStore(JdbcClient jdbc, Seal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void keep(Batch batch, Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            int part = 0;
            for (var bytes = in.readNBytes(PART); bytes.length > 0; bytes = in.readNBytes(PART)) {
                jdbc.sql("""
                        insert into intake.upload (city_code, batch_id, court_code, part, sealed)
                        values (:city, :batch, :court, :part, :sealed)
                        """)
                        .param("city", batch.id().city())
                        .param("batch", batch.id().uuid())
                        .param("court", batch.court())
                        .param("part", part++)
                        .param("sealed", seal.sealBytes(Purpose.DOCKET, bytes))
                        .update();
            }
        }
    }

    /// False when it is no longer kept.
    boolean fetch(Id batch, OutputStream into) throws IOException {
        for (int part = 0; ; part++) {
            var sealed = jdbc.sql("""
                    select sealed from intake.upload where city_code = :city and batch_id = :batch and part = :part
                    """)
                    .param("city", batch.city())
                    .param("batch", batch.uuid())
                    .param("part", part)
                    .query(byte[].class)
                    .optional();
            if (sealed.isEmpty()) return part > 0;
            into.write(seal.openBytes(sealed.get()));
        }
    }

    boolean keeps(Id batch) {
        return jdbc.sql("""
                select exists (select from intake.upload where city_code = :city and batch_id = :batch and part = 0)
                """)
                .param("city", batch.city())
                .param("batch", batch.uuid())
                .query(Boolean.class)
                .single();
    }

    void forget(Id batch) {
        jdbc.sql("delete from intake.upload where city_code = :city and batch_id = :batch")
                .param("city", batch.city())
                .param("batch", batch.uuid())
                .update();
    }
}
