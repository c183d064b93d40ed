package org.gridwrit.seal;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/// SM2 signatures (GB/T 32918) with SM3 and the usual identity, DER as other tools read them.
final class Sm2 {
    private static final ECDomainParameters CURVE = new ECDomainParameters(CustomNamedCurves.getByName("sm2p256v1"));
    private static final SecureRandom RANDOM = new SecureRandom();

    private Sm2() {}

    /// A private key out of derived bytes: 40 of them leave no bias worth the name.
    static BigInteger privateKey(byte[] derived) {
        return new BigInteger(1, derived)
                .mod(CURVE.getN().subtract(BigInteger.TWO))
                .add(BigInteger.ONE);
    }

    /// Uncompressed, 65 bytes.
    static byte[] publicKey(BigInteger key) {
        return new FixedPointCombMultiplier()
                .multiply(CURVE.getG(), key)
                .normalize()
                .getEncoded(false);
    }

    static byte[] sign(BigInteger key, byte[] words) {
        var signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(new ECPrivateKeyParameters(key, CURVE), RANDOM));
        signer.update(words, 0, words.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static boolean holds(byte[] publicKey, byte[] words, byte[] signature) {
        try {
            var signer = new SM2Signer();
            signer.init(false, new ECPublicKeyParameters(CURVE.getCurve().decodePoint(publicKey), CURVE));
            signer.update(words, 0, words.length);
            return signer.verifySignature(signature);
        } catch (IllegalArgumentException noPointOrNoSignature) {
            return false;
        }
    }
}
