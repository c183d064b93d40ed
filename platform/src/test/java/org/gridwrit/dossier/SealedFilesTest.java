package org.gridwrit.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gridwrit.dossier.Finding.Kind;
import org.gridwrit.seal.Signatures;
import org.gridwrit.task.TaskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// 密封卷宗: what was done to a file is found, and named.
@Tag("slow")
@TaskTest
class SealedFilesTest {
    private static final Manifest.Head HEAD =
            new Manifest.Head("（2026）桂1481执1号", "桂1481", "韦法官", "ARCHIVE", "归档", Instant.parse("2026-11-23T04:00:00Z"));

    @Autowired
    Signatures signatures;

    @TempDir
    Path folder;

    byte[] whole;

    @BeforeEach
    void aSealedFile() throws Exception {
        whole = sealed(Map.of("卷宗.pdf", "%PDF-1.7 卷宗", "证据/0001.jpg", "照片", "证据/0002.webm", "录音"));
    }

    @Test
    void whatWasNotTouchedHolds() throws Exception {
        var checked = check(whole);
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.holds()).isTrue();
        assertThat(checked.items()).isEqualTo(3);
        assertThat(checked.caseNumber()).isEqualTo("（2026）桂1481执1号");
        assertThat(check(sealed(Map.of())).holds()).isTrue();
    }

    @Test
    void anyFlippedByteIsFoundWhereverItIs() throws Exception {
        for (int at = 0; at < whole.length; at++) {
            for (int flip : new int[] {1 << (at % 8), 0x20, 0xFF}) {
                var spoiled = whole.clone();
                spoiled[at] ^= (byte) flip;
                assertThat(check(spoiled).holds())
                        .as("byte %d xor %x", at, flip)
                        .isFalse();
            }
        }
    }

    @Test
    void whatIsMissingReplacedOrAddedIsNamedEvenWhenTheFileWasPackedAnew() throws Exception {
        var parts = unpacked(whole);
        assertThat(check(packed(parts)).findings()).containsExactly(new Finding(Kind.SEAL_BROKEN, ""));

        var without = new LinkedHashMap<>(parts);
        without.remove("证据/0001.jpg");
        assertThat(check(packed(without)).findings()).contains(new Finding(Kind.MISSING, "证据/0001.jpg"));

        var other = new LinkedHashMap<>(parts);
        other.put("证据/0002.webm", "别的".getBytes(UTF_8));
        assertThat(check(packed(other)).findings()).contains(new Finding(Kind.REPLACED, "证据/0002.webm"));

        var longer = new LinkedHashMap<>(parts);
        longer.put("证据/0002.webm", "录音，又长了".getBytes(UTF_8));
        assertThat(check(packed(longer)).findings()).contains(new Finding(Kind.REPLACED, "证据/0002.webm"));

        var more = new LinkedHashMap<>(parts);
        more.put("证据/0003.jpg", "伪造".getBytes(UTF_8));
        assertThat(check(packed(more)).findings()).contains(new Finding(Kind.ADDED, "证据/0003.jpg"));
    }

    @Test
    void whoeverRewritesTheManifestNeedsTheKeyThatSigned() throws Exception {
        var parts = unpacked(whole);
        var manifest = new String(parts.get(SealedZip.MANIFEST), UTF_8);
        parts.put(SealedZip.MANIFEST, manifest.replace("韦法官", "黎法官").getBytes(UTF_8));
        assertThat(check(packed(parts)).findings())
                .contains(new Finding(Kind.MANIFEST_FORGED, ""))
                .noneMatch(it -> it.kind() == Kind.REPLACED);

        assertThat(new SealedFiles(_ -> Optional.empty()).check(put(whole)).findings())
                .containsExactly(new Finding(Kind.KEY_UNKNOWN, ""));
    }

    @Test
    void bytesAtTheEndOrInFrontAndHalfAFileAreNotOverlooked() throws Exception {
        assertThat(check(joined(whole, new byte[1])).holds()).isFalse();
        assertThat(check(joined(new byte[] {' '}, whole)).holds()).isFalse();
        for (int length : new int[] {0, 1, 199, 200, whole.length / 2, whole.length - 1}) {
            assertThat(check(Arrays.copyOf(whole, length)).holds())
                    .as("%d bytes", length)
                    .isFalse();
        }
    }

    private byte[] sealed(Map<String, String> items) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new SealedZip(out, signatures, HEAD)) {
            for (var it : new TreeMap<>(items).entrySet()) {
                zip.item(it.getKey(), into -> into.write(it.getValue().getBytes(UTF_8)));
            }
            zip.seal();
        }
        return out.toByteArray();
    }

    private Checked check(byte[] file) throws IOException {
        return new SealedFiles(signatures::publicKey).check(put(file));
    }

    private Path put(byte[] file) throws IOException {
        return Files.write(folder.resolve("file.zip"), file);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static Map<String, byte[]> unpacked(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), UTF_8)) {
            for (var it = zip.getNextEntry(); it != null; it = zip.getNextEntry()) {
                parts.put(it.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, UTF_8)) {
            for (var it : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(it.getKey()));
                zip.write(it.getValue());
                zip.closeEntry();
            }
            zip.setComment(" ".repeat(200));
        }
        return out.toByteArray();
    }
}
