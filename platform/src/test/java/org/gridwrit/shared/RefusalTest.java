package org.gridwrit.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    @DisplayName("拒绝的说明存进会话再取出来，参数还在")
    void whatWasRefusedSurvivesASession() throws Exception {
        var refusal = new Refusal(
                "watch.too-long", 30, LocalDate.of(2026, 12, 30), DayOfWeek.MONDAY, new StringBuilder("凭祥"));

        var read = read(written(refusal));

        assertThat(read.code()).isEqualTo("watch.too-long");
        assertThat(read.args()).extracting(String::valueOf).containsExactly("30", "2026-12-30", "MONDAY", "凭祥");
    }

    @Test
    @DisplayName("说不清楚的参数也能存")
    void whatCannotBeWrittenIsSaidInWords() throws Exception {
        assertThat(read(written(new Refusal("x", new Object()))).args()).hasSize(1);
    }

    private static byte[] written(Refusal refusal) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        return bytes.toByteArray();
    }

    private static Refusal read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (Refusal) in.readObject();
        }
    }
}
