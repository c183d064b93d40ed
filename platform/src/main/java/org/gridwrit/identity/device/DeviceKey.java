package org.gridwrit.identity.device;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import org.gridwrit.shared.Refusal;

/// A key of WebCrypto: ECDSA on P-256 with SHA-256, which every phone of the last ten years has.
final class DeviceKey {
    private static final int BITS = 256;

    private DeviceKey() {}

    static PublicKey of(byte[] spki) {
        try {
            var key = KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(spki));
            if (key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() == BITS) return key;
        } catch (GeneralSecurityException unfit) {
            throw new Refusal("device.key");
        }
        throw new Refusal("device.key");
    }

    /// What is signed names the program's address, so that another site gains nothing by passing a challenge on.
    static boolean signed(byte[] spki, String address, String challenge, byte[] signature) {
        try {
            var check = Signature.getInstance("SHA256withECDSAinP1363Format");
            check.initVerify(of(spki));
            check.update(text(address, challenge).getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException unfit) {
            return false;
        }
    }

    static String text(String address, String challenge) {
        return "gridwrit-device|" + address + "|" + challenge;
    }
}
