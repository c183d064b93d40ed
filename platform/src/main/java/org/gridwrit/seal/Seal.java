package org.gridwrit.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.gridwrit.shared.Refusal;
import org.springframework.stereotype.Component;

/// 密封 Encrypts one field (SM4-GCM, GB/T 32907 and GB/T 36624) and makes the blind index that finds it again (HMAC-SM3,
/// GB/T 32905).
@Component
public class Seal {
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final MasterKey keys;
    private final SecureRandom random = new SecureRandom();
    /// Preparing a key's tables costs more than sealing a number with them; a docket seals a thousand at once.
    private final ThreadLocal<GCMModeCipher> ciphers = ThreadLocal.withInitial(this::keyed);

    Seal(MasterKey keys) {
        this.keys = keys;
    }

    /// @return one byte of key version, twelve of nonce, then ciphertext and tag
    public byte[] seal(String plain) {
        return sealBytes(plain.getBytes(StandardCharsets.UTF_8));
    }

    /// The same for a piece of a file.
    public byte[] sealBytes(byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(true, nonce, plain);
        return ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /// @throws Refusal `seal.broken` when the bytes were altered or sealed with another key
    public String open(byte[] sealed) {
        return new String(openBytes(sealed), StandardCharsets.UTF_8);
    }

    /// @throws Refusal `seal.broken` as [#open]
    public byte[] openBytes(byte[] sealed) {
        if (sealed.length < 1 + NONCE || sealed[0] != VERSION) throw new Refusal("seal.broken");
        var buffer = ByteBuffer.wrap(sealed, 1, sealed.length - 1);
        var nonce = new byte[NONCE];
        buffer.get(nonce);
        var body = new byte[buffer.remaining()];
        buffer.get(body);
        return run(false, nonce, body);
    }

    /// Equal texts give equal indexes; without the key nothing can be tried against them. 32 bytes.
    public byte[] index(String plain) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(keys.index()));
        var bytes = plain.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        var out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }

    private GCMModeCipher keyed() {
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(true, new AEADParameters(new KeyParameter(keys.field()), TAG_BITS, new byte[NONCE]));
        return cipher;
    }

    private byte[] run(boolean encrypt, byte[] nonce, byte[] in) {
        var cipher = ciphers.get();
        cipher.init(encrypt, new AEADParameters(null, TAG_BITS, nonce));
        var out = new byte[cipher.getOutputSize(in.length)];
        try {
            int done = cipher.processBytes(in, 0, in.length, out, 0);
            cipher.doFinal(out, done);
            return out;
        } catch (InvalidCipherTextException e) {
            throw new Refusal("seal.broken");
        }
    }
}
