package org.gridwrit.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyPlaceTest {
    private static final String ONE = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    @TempDir
    Path folder;

    @Test
    void aFileKeepsEveryVersionForItsOwnerAlone() throws Exception {
        var file = folder.resolve("deep/master.key");
        var place = new KeyFile(file);
        assertThat(place.versions()).isEmpty();
        place.add(1);
        place.add(2);
        assertThat(place.versions()).containsOnlyKeys(1, 2);
        assertThat(place.versions().get(1))
                .hasSize(32)
                .isNotEqualTo(place.versions().get(2));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aSecretOfTheEnvironmentMayHoldSeveralAndIsNeverPrinted() {
        var place = new MasterKeyPlace().masterKey(folder.resolve("none"), ONE + ",7:" + ONE, "", "");
        assertThat(place.versions()).containsOnlyKeys(1, 7);
        assertThat(place.toString()).doesNotContain(ONE);
        assertThatThrownBy(() -> place.add(8)).hasMessage("seal.key-by-hand");
    }

    @Test
    void aKeyStoreNeedsItsPassword() throws Exception {
        var file = folder.resolve("keys.p12");
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var bytes = java.util.HexFormat.of().parseHex(ONE);
        store.setKeyEntry("gridwrit-1", new SecretKeySpec(bytes, "AES"), "geheim".toCharArray(), null);
        store.setKeyEntry("somebody-else", new SecretKeySpec(bytes, "AES"), "geheim".toCharArray(), null);
        try (var out = Files.newOutputStream(file)) {
            store.store(out, "geheim".toCharArray());
        }
        var place = new MasterKeyPlace().masterKey(folder.resolve("none"), "", file.toString(), "geheim");
        assertThat(place.versions()).containsOnlyKeys(1);
        assertThat(place.versions().get(1)).isEqualTo(bytes);
        assertThatThrownBy(() -> place.add(2)).hasMessage("seal.key-by-hand");
        assertThatThrownBy(() -> new KeyStoreFile(file, "falsch").versions())
                .isInstanceOf(MasterKeyFailure.class)
                .hasMessageContaining("打不开");
    }

    @Test
    void whatIsNoKeySaysWhatWouldBe() throws Exception {
        var file = Files.writeString(folder.resolve("master.key"), ONE + "\n2:" + ONE.substring(2) + "\n");
        assertThatThrownBy(() -> new KeyFile(file).versions())
                .hasMessageContaining("64 位十六进制")
                .hasMessageContaining(file.toString());
    }
}
