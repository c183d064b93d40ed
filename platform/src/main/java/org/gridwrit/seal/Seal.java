package org.gridwrit.seal;

import java.nio.charset.StandardCharsets;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.gridwrit.shared.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// 密封 Encrypts one field (SM4-GCM, GB/T 32907 and GB/T 36624, or AES-256-GCM) and makes the blind index that finds it
/// again (HMAC-SM3, GB/T 32905).
@Component
public class Seal {
    private final KeyRing keys;
    private final SealCipher cipher;

    Seal(KeyRing keys, @Value("${gridwrit.seal.cipher:SM4_GCM}") SealCipher cipher) {
        this.keys = keys;
        this.cipher = cipher;
    }

    /// @return a header that names cipher, purpose and key version, twelve bytes of nonce, then ciphertext and tag
    public byte[] seal(Purpose purpose, String plain) {
        return sealBytes(purpose, plain.getBytes(StandardCharsets.UTF_8));
    }

    /// The same for a piece of a file.
    public byte[] sealBytes(Purpose purpose, byte[] plain) {
        var header = new Header(cipher, purpose, keys.active());
        return Envelope.seal(header, keys.field(header), plain);
    }

    /// @throws Refusal `seal.broken` when the bytes were altered or sealed with another key
    public String open(byte[] sealed) {
        return new String(openBytes(sealed), StandardCharsets.UTF_8);
    }

    /// @throws Refusal `seal.broken` as [#open]
    public byte[] openBytes(byte[] sealed) {
        var header = Header.of(sealed).orElseThrow(() -> new Refusal("seal.broken"));
        return Envelope.open(header, keys.field(header), sealed);
    }

    /// The same value under the key of today. Values of the first form knew no purpose.
    byte[] reseal(Purpose purpose, byte[] sealed) {
        return sealBytes(purpose, openBytes(sealed));
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
}
