package org.gridwrit.seal;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.gridwrit.shared.Refusal;

/// Header, twelve bytes of nonce, then ciphertext and tag.
final class Envelope {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    /// Preparing a key's tables costs more than sealing a number with them; a docket seals a thousand at once.
    private static final ThreadLocal<Map<Header, Keyed>> CIPHERS = ThreadLocal.withInitial(HashMap::new);

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Keyed(byte[] key, GCMModeCipher cipher) {}

    private Envelope() {}

    static byte[] seal(Header header, byte[] key, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(true, header, key, nonce, plain, 0, plain.length);
        return ByteBuffer.allocate(header.length() + NONCE + sealed.length)
                .put(header.bytes())
                .put(nonce)
                .put(sealed)
                .array();
    }

    static byte[] open(Header header, byte[] key, byte[] sealed) {
        int start = header.length() + NONCE;
        if (sealed.length < start + TAG_BITS / Byte.SIZE) throw new Refusal("seal.broken");
        var nonce = Arrays.copyOfRange(sealed, header.length(), start);
        return run(false, header, key, nonce, sealed, start, sealed.length - start);
    }

    private static byte[] run(
            boolean encrypt, Header header, byte[] key, byte[] nonce, byte[] in, int from, int length) {
        var cipher = cipher(header, key);
        cipher.init(encrypt, new AEADParameters(null, TAG_BITS, nonce, header.authenticated()));
        var out = new byte[cipher.getOutputSize(length)];
        try {
            int done = cipher.processBytes(in, from, length, out, 0);
            cipher.doFinal(out, done);
            return out;
        } catch (InvalidCipherTextException e) {
            throw new Refusal("seal.broken");
        }
    }

    private static GCMModeCipher cipher(Header header, byte[] key) {
        var known = CIPHERS.get().get(header);
        if (known != null && Arrays.equals(known.key, key)) return known.cipher;
        var cipher = GCMBlockCipher.newInstance(header.cipher().engine());
        cipher.init(true, new AEADParameters(new KeyParameter(key), TAG_BITS, new byte[NONCE]));
        CIPHERS.get().put(header, new Keyed(key, cipher));
        return cipher;
    }
}
