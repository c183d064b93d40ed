package org.gridwrit.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gridwrit.shared.Refusal;

/// A PKCS#12 key store with the secret keys `gridwrit-1`, `gridwrit-2` …: one person keeps the file, another the
/// password.
final class KeyStoreFile implements MasterKey {
    private static final Pattern ALIAS = Pattern.compile("gridwrit-([0-9]{1,4})");

    private final Path file;
    private final char[] password;

    KeyStoreFile(Path file, String password) {
        this.file = file.toAbsolutePath();
        this.password = password.toCharArray();
    }

    @Override
    public SortedMap<Integer, byte[]> versions() {
        var found = new TreeMap<Integer, byte[]>();
        try {
            var store = KeyStore.getInstance(file.toFile(), password);
            for (var alias : Collections.list(store.aliases())) {
                var name = ALIAS.matcher(alias);
                if (name.matches()) found.put(Integer.valueOf(name.group(1)), bytes(store.getKey(alias, password)));
            }
            return found;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new MasterKeyFailure(
                    "密钥库 %s 打不开，请核对文件和 GRIDWRIT_KEY_STORE_PASSWORD / key store %s cannot be opened; check the file and GRIDWRIT_KEY_STORE_PASSWORD"
                            .formatted(file, file),
                    unreadable);
        }
    }

    private byte[] bytes(Key key) {
        var bytes = key.getEncoded();
        if (bytes != null && bytes.length == BYTES) return bytes;
        throw new MasterKeyFailure("密钥库 %s 中的密钥应为 256 位 / keys in %s must have 256 bits".formatted(file, file));
    }

    @Override
    public void add(int version) {
        throw new Refusal("seal.key-by-hand", version, place());
    }

    @Override
    public String place() {
        return file.toString();
    }
}
