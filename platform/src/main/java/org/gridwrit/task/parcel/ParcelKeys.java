package org.gridwrit.task.parcel;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gridwrit.seal.Seal;
import org.gridwrit.seal.Signatures;
import org.springframework.stereotype.Component;

/// 随身包密钥 What a phone is told once it has signed in, so that it can open and make parcels without a network ever after.
@Component
public class ParcelKeys {
    private final Seal seal;
    private final Signatures signatures;

    ParcelKeys(Seal seal, Signatures signatures) {
        this.seal = seal;
        this.signatures = signatures;
    }

    /// 256 bits, of the account alone; the same whenever it is asked for.
    public byte[] of(UUID account) {
        return seal.index("field-parcel/" + account);
    }

    /// The public halves that sign, by version, in Base64.
    public Map<Integer, String> signers() {
        var found = new TreeMap<Integer, String>();
        for (int version = 1; version <= signatures.newest(); version++) {
            int known = version;
            signatures
                    .publicKey(known)
                    .ifPresent(it -> found.put(known, Base64.getEncoder().encodeToString(it)));
        }
        return found;
    }
}
