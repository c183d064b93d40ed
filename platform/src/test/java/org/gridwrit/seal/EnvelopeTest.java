package org.gridwrit.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class EnvelopeTest {
    @Autowired
    KeyRing keys;

    @Test
    void eitherCipherReadsWhatTheOtherSealed() {
        var sm4 = new Seal(keys, SealCipher.SM4_GCM);
        var aes = new Seal(keys, SealCipher.AES_256_GCM);
        assertThat(aes.open(sm4.seal(Purpose.PHONE, "13800138000"))).isEqualTo("13800138000");
        assertThat(sm4.open(aes.seal(Purpose.PHONE, "13800138000"))).isEqualTo("13800138000");
    }

    @Test
    void purposeCipherAndVersionCannotBeExchanged() {
        var seal = new Seal(keys, SealCipher.SM4_GCM);
        var sealed = seal.seal(Purpose.PHONE, "13800138000");
        for (int i = 0; i < 5; i++) {
            var altered = sealed.clone();
            altered[i] ^= 3;
            assertThatThrownBy(() -> seal.open(altered)).hasMessageStartingWith("seal.");
        }
        assertThat(keys.field(new Header(SealCipher.SM4_GCM, Purpose.PHONE, keys.active())))
                .isNotEqualTo(keys.field(new Header(SealCipher.SM4_GCM, Purpose.IDENTITY, keys.active())));
    }

    /// As 0.1.0 wrote it: a one, twelve bytes of nonce, ciphertext and tag.
    @Test
    void whatTheFirstReleaseSealedStillOpens() throws Exception {
        var key = Derivation.derive(keys.master(1), "field", 16);
        var nonce = new byte[12];
        nonce[3] = 7;
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(true, new AEADParameters(new KeyParameter(key), 128, nonce));
        var plain = "11010519491231002X".getBytes(UTF_8);
        var out = new byte[cipher.getOutputSize(plain.length)];
        cipher.doFinal(out, cipher.processBytes(plain, 0, plain.length, out, 0));
        var sealed = ByteBuffer.allocate(13 + out.length)
                .put((byte) 1)
                .put(nonce)
                .put(out)
                .array();
        assertThat(new Seal(keys, SealCipher.SM4_GCM).open(sealed)).isEqualTo("11010519491231002X");
    }
}
