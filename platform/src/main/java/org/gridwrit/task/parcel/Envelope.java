package org.gridwrit.task.parcel;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 封套 What lies in a file: sealed for one account (AES-256-GCM, which phones speak), and signed where the court made it
/// (SM2).
///
/// @param closed    twelve bytes of nonce, then the sealed content with its tag
/// @param key       version of the key that signed
/// @param signature as ASN.1 DER
@SuppressWarnings("ArrayRecordComponent") // never compared
record Envelope(
        String form,
        UUID account,
        Instant made,
        byte[] closed,
        @Nullable Integer key,
        byte @Nullable [] signature) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String FORM = "gridwrit-parcel-1";
    /// Made small before it is sealed, for carriers that take little at a time.
    private static final String PACKED = "gridwrit-parcel-2";

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    static Envelope closed(Direction way, UUID account, Instant made, byte[] content, byte[] key) {
        return closed(FORM + "/" + way, account, made, content, key);
    }

    static Envelope packed(Direction way, UUID account, Instant made, byte[] content, byte[] key) {
        return closed(PACKED + "/" + way, account, made, Packing.packed(content), key);
    }

    private static Envelope closed(String form, UUID account, Instant made, byte[] content, byte[] key) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, key, nonce, content, label(form, account, made));
        var both = new byte[NONCE + closed.length];
        System.arraycopy(nonce, 0, both, 0, NONCE);
        System.arraycopy(closed, 0, both, NONCE, closed.length);
        return new Envelope(form, account, made, both, null, null);
    }

    Envelope signed(int version, byte[] der) {
        return new Envelope(form, account, made, closed, version, der);
    }

    /// What the signature is over: the label, then what is sealed.
    byte[] words() {
        var label = label(form, account, made);
        var all = new byte[label.length + closed.length];
        System.arraycopy(label, 0, all, 0, label.length);
        System.arraycopy(closed, 0, all, label.length, closed.length);
        return all;
    }

    /// @throws Refusal `parcel.broken` when a single bit is not as it was made, or it was made for something else
    byte[] opened(Direction way, byte[] key) {
        boolean packed = form.equals(PACKED + "/" + way);
        if (!(packed || form.equals(FORM + "/" + way)) || closed.length < NONCE) throw new Refusal("parcel.unreadable");
        var nonce = new byte[NONCE];
        System.arraycopy(closed, 0, nonce, 0, NONCE);
        var rest = new byte[closed.length - NONCE];
        System.arraycopy(closed, NONCE, rest, 0, rest.length);
        var content = run(Cipher.DECRYPT_MODE, key, nonce, rest, label(form, account, made));
        return packed ? Packing.unpacked(content) : content;
    }

    private static byte[] label(String form, UUID account, Instant made) {
        return (form + "|" + account + "|" + made.toEpochMilli() + "|").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, byte[] key, byte[] nonce, byte[] content, byte[] label) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(label);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException broken) {
            throw new Refusal("parcel.broken");
        }
    }
}
