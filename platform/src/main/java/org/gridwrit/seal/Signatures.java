package org.gridwrit.seal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// 签名 Signs in the name of this installation (SM2), with a key derived from the master key: whoever has the database
/// alone
/// cannot.
///
/// Old public keys live on in the database, each vouched for by the key that followed, so that what they signed can
/// still be checked when the master key they came from is gone.
@Component
public class Signatures {
    private static final int DERIVED = 40;

    private final KeyRing keys;
    private final SealStore store;
    private final Map<Integer, BigInteger> privateKeys = new ConcurrentHashMap<>();
    private final Map<Integer, byte[]> publicKeys = new ConcurrentHashMap<>();

    Signatures(KeyRing keys, SealStore store) {
        this.keys = keys;
        this.store = store;
    }

    /// @param key version of the key it was made with
    /// @param der the signature as ASN.1 DER
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Signature(int key, byte[] der) {}

    public Signature sign(byte[] words) {
        int version = keys.active();
        return new Signature(version, Sm2.sign(privateKey(version), words));
    }

    /// The version that signs now; older ones have the numbers from 1 on.
    public int newest() {
        return keys.active();
    }

    public boolean holds(byte[] words, Signature signature) {
        return publicKey(signature.key)
                .map(it -> Sm2.holds(it, words, signature.der))
                .orElse(false);
    }

    /// The public key of a version, uncompressed, 65 bytes; empty when there is none to be trusted.
    public Optional<byte[]> publicKey(int version) {
        var known = publicKeys.get(version);
        if (known != null) return Optional.of(known);
        var found = keys.holds(version)
                ? Optional.of(Sm2.publicKey(privateKey(version)))
                : store.signingKey(version).filter(this::isEndorsed).map(SealStore.SigningKey::publicKey);
        found.ifPresent(it -> publicKeys.put(version, it));
        return found;
    }

    /// Of any key, as it stands in an exported file.
    public static boolean holds(byte[] publicKey, byte[] words, byte[] der) {
        return Sm2.holds(publicKey, words, der);
    }

    /// Keeps the public half of a key that makes room for the next.
    void endorse(int old, int next, byte[] nextMaster) {
        var key = publicKey(old).orElseThrow();
        store.keep(new SealStore.SigningKey(old, key, next, Sm2.sign(privateKey(nextMaster), endorsement(old, key))));
    }

    private boolean isEndorsed(SealStore.SigningKey key) {
        return key.endorsedBy() > key.version()
                && publicKey(key.endorsedBy())
                        .filter(it -> Sm2.holds(it, endorsement(key.version(), key.publicKey()), key.endorsement()))
                        .isPresent();
    }

    private static byte[] endorsement(int version, byte[] key) {
        return "gridwrit signing key %d %s"
                .formatted(version, HexFormat.of().formatHex(key))
                .getBytes(US_ASCII);
    }

    private BigInteger privateKey(int version) {
        return privateKeys.computeIfAbsent(version, it -> privateKey(keys.master(it)));
    }

    private static BigInteger privateKey(byte[] master) {
        return Sm2.privateKey(Derivation.derive(master, "signature", DERIVED));
    }
}
