package org.gridwrit.identity.embedding;

/// 嵌入平台 One that may show the field app in a frame of its own.
///
/// @param issuer what its tokens say in `iss`, and administrators choose when they link people
/// @param name   as administrators know it
/// @param origin of its pages, `https://platform.example`
/// @param keys   its public keys, as a JWK set
public record Platform(String issuer, String name, String origin, String keys) {
    public Platform {
        if (!origin.matches("https?://[a-zA-Z0-9.:-]+")) {
            throw new IllegalArgumentException("gridwrit.embedding.platforms: not an origin: " + origin);
        }
    }
}
