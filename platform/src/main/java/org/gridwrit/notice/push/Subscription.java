package org.gridwrit.notice.push;

import java.util.Base64;
import java.util.UUID;
import org.gridwrit.shared.Refusal;
import org.jspecify.annotations.Nullable;

/// 推送订阅 Where one browser is reached.
///
/// @param device the bound phone, where the account is entered from one
/// @param where  as the browser has said it
record Subscription(UUID id, UUID account, @Nullable UUID device, Where where) {
    /// As `PushSubscription.toJSON()` says it.
    ///
    /// @param endpoint an address that is a secret
    record Where(String endpoint, Keys keys) {
        byte[] browser() {
            return decoded(keys.p256dh);
        }

        byte[] secret() {
            return decoded(keys.auth);
        }

        /// @throws Refusal `push.malformed`
        void mustBeWhole() {
            P256.publicKey(browser());
            if (secret().length != 16) throw new Refusal("push.malformed");
        }

        private static byte[] decoded(String text) {
            try {
                return Base64.getUrlDecoder().decode(text);
            } catch (IllegalArgumentException wrong) {
                throw new Refusal("push.malformed");
            }
        }
    }

    record Keys(String p256dh, String auth) {}
}
