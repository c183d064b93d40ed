package org.gridwrit.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/// What was stored before is read, and what is stored now could be read by Spring Security again.
class ArgonTest {
    private final Argon ours = new Argon(1024, 2);
    private final Argon2PasswordEncoder springs = new Argon2PasswordEncoder(16, 32, 1, 1024, 2);

    @Test
    void eachReadsWhatTheOtherHasWritten() {
        for (var password : new String[] {"青蛙在桥下数星星", "a sentence of my own", "𠮷🐸"}) {
            assertThat(ours.matches(password, springs.encode(password))).isTrue();
            assertThat(springs.matches(password, ours.encode(password))).isTrue();
            assertThat(ours.matches(password + "x", springs.encode(password))).isFalse();
        }
    }

    @Test
    void memoryThatIsUsedAgainRemembersNothing() {
        var first = ours.encode("一号");
        assertThat(ours.matches("二号", first)).isFalse();
        assertThat(ours.matches("一号", first)).isTrue();
        assertThat(ours.encode("一号")).isNotEqualTo(first);
    }

    @Test
    void whatIsCheaperThanNowIsHashedAnew() {
        assertThat(ours.upgradeEncoding(new Argon(512, 2).encode("x"))).isTrue();
        assertThat(ours.upgradeEncoding(new Argon(1024, 1).encode("x"))).isTrue();
        assertThat(ours.upgradeEncoding(springs.encode("x"))).isFalse();
    }

    @Test
    void whatIsNoHashMatchesNothing() {
        assertThat(ours.matches("x", "$argon2i$v=19$m=1024,t=2,p=1$AAAA$AAAA")).isFalse();
        assertThat(ours.matches("x", "")).isFalse();
        assertThat(ours.matches("x", null)).isFalse();
        assertThat(ours.upgradeEncoding("x")).isTrue();
    }
}
