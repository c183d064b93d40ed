package org.gridwrit.identity.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Argon2id in the form Spring Security writes. That one takes its megabytes anew for each password; under a load of
/// sign-ins the garbage grows the heap to all it may have. Here each thread keeps its own until it ends.
final class Argon implements PasswordEncoder {
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,9}),t=(\\d{1,4}),p=1\\$([^$]+)\\$([^$]+)");
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final int kibibytes;
    private final int passes;
    private final ThreadLocal<BlockPool> blocks;

    Argon(int kibibytes, int passes) {
        this.kibibytes = kibibytes;
        this.passes = passes;
        this.blocks =
                ThreadLocal.withInitial(() -> new FixedBlockPool(Argon2BytesGenerator.getBlockCount(kibibytes, 1)));
    }

    @Override
    public String encode(@Nullable CharSequence raw) {
        if (raw == null) throw new IllegalArgumentException("no password");
        var salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        var text = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(
                        kibibytes,
                        passes,
                        text.encodeToString(salt),
                        text.encodeToString(hash(raw, salt, kibibytes, passes, HASH)));
    }

    @Override
    public boolean matches(@Nullable CharSequence raw, @Nullable String encoded) {
        var form = FORM.matcher(encoded == null ? "" : encoded);
        if (raw == null || !form.matches()) return false;
        var known = Base64.getDecoder().decode(form.group(4));
        var salt = Base64.getDecoder().decode(form.group(3));
        int memory = Integer.parseInt(form.group(1));
        int times = Integer.parseInt(form.group(2));
        return MessageDigest.isEqual(known, hash(raw, salt, memory, times, known.length));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        var form = FORM.matcher(encoded == null ? "" : encoded);
        return !form.matches()
                || Integer.parseInt(form.group(1)) < kibibytes
                || Integer.parseInt(form.group(2)) < passes;
    }

    private byte[] hash(CharSequence raw, byte[] salt, int memory, int times, int length) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withSalt(salt)
                .withMemoryAsKB(memory)
                .withIterations(times)
                .withParallelism(1)
                .withBlockPool(blocks.get())
                .build();
        var argon = new Argon2BytesGenerator();
        argon.init(parameters);
        var hash = new byte[length];
        argon.generateBytes(raw.toString().getBytes(UTF_8), hash);
        return hash;
    }
}
