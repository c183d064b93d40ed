package org.gridwrit.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The key all others are derived from, kept in a file outside the database and readable by its owner only.
@Component
class MasterKey {
    private static final int BYTES = 32;

    private final byte[] field;
    private final byte[] index;

    MasterKey(@Value("${gridwrit.key-file}") Path file, SealStore store) throws IOException {
        var known = store.fingerprint();
        if (!Files.exists(file)) {
            if (known.isPresent()) {
                throw new IllegalStateException(
                        "数据库已用主密钥密封，但密钥文件 %s 不存在；请恢复该文件 / the database is sealed but its key file %s is missing; restore it"
                                .formatted(file, file));
            }
            create(file);
        }
        var master = HexFormat.of().parseHex(Files.readString(file).strip());
        if (master.length != BYTES) {
            throw new IllegalStateException(
                    "密钥文件 %s 应为 64 位十六进制 / key file %s must hold 64 hexadecimal digits".formatted(file, file));
        }
        var fingerprint = derive(master, "fingerprint", 16);
        if (known.isEmpty()) store.remember(fingerprint);
        else if (!Arrays.equals(known.get(), fingerprint)) {
            throw new IllegalStateException(
                    "密钥文件 %s 不是密封本数据库的密钥 / key file %s is not the key this database was sealed with"
                            .formatted(file, file));
        }
        field = derive(master, "field", 16);
        index = derive(master, "index", 32);
    }

    byte[] field() {
        return field;
    }

    byte[] index() {
        return index;
    }

    private static void create(Path file) throws IOException {
        var master = new byte[BYTES];
        new SecureRandom().nextBytes(master);
        var directory = file.toAbsolutePath().getParent();
        if (directory != null) Files.createDirectories(directory);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file, HexFormat.of().formatHex(master) + "\n", StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
    }

    /// HKDF with SM3 (RFC 5869), one key for each purpose.
    private static byte[] derive(byte[] master, String purpose, int bytes) {
        var hkdf = new HKDFBytesGenerator(new SM3Digest());
        hkdf.init(new HKDFParameters(master, null, ("gridwrit/" + purpose).getBytes(StandardCharsets.US_ASCII)));
        var key = new byte[bytes];
        hkdf.generateBytes(key, 0, bytes);
        return key;
    }
}
