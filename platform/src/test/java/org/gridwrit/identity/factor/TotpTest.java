package org.gridwrit.identity.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /// RFC 6238, appendix B; the last six of its eight digits.
    private static final String KEY = Totp.base32("12345678901234567890".getBytes(US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(KEY, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void aCodeIsTakenHalfAMinuteEarlyOrLateAndNoFurther() {
        var at = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.step(at);
        for (long off = -1; off <= 1; off++) {
            assertThat(Totp.step(KEY, Totp.code(KEY, step + off), at)).hasValue(step + off);
        }
        assertThat(Totp.step(KEY, Totp.code(KEY, step - 2), at)).isEmpty();
        assertThat(Totp.step(KEY, Totp.code(KEY, step + 2), at)).isEmpty();
        assertThat(Totp.step(KEY, "", at)).isEmpty();
    }

    @Property(tries = 200)
    void keysSurviveTheirSpelling(@ForAll byte[] key) {
        assertThat(Totp.unbase32(Totp.base32(key))).isEqualTo(key);
    }

    @Test
    void aKeyHasTheStrengthOfItsHash() {
        assertThat(Totp.unbase32(Totp.newKey())).hasSize(20);
        assertThat(Totp.newKey()).isNotEqualTo(Totp.newKey());
        assertThat(Totp.address("GridWrit", "wei", "ABC"))
                .isEqualTo("otpauth://totp/GridWrit:wei?secret=ABC&issuer=GridWrit&digits=6&period=30");
    }
}
