package org.gridwrit.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.shared.Id;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class CardsTest {
    static final String TOWN = "451481100";
    static final Actor HUANG = dispatcher(TOWN);

    @Autowired
    Cards cards;

    @Autowired
    CardStage stage;

    Id li;

    @BeforeEach
    void aWorkerOnDuty() {
        li = stage.onDuty("李");
        stage.worker("农");
    }

    @Test
    void whoHoldsAGridGetsACardAndOnlyOne() {
        assertThat(cards.issueAll(HUANG, TOWN)).isEqualTo(1);
        assertThat(cards.issueAll(HUANG, TOWN)).isZero();
        var card = cards.own(phone(li)).orElseThrow();
        assertThat(card.name()).isEqualTo("李");
        assertThat(card.area()).startsWith("崇左市 凭祥市 凭祥镇");
        assertThat(card.to()).isEqualTo(LocalDate.of(card.from().getYear(), 12, 31));
    }

    @Test
    void anybodyCanTellThatACardIsGenuine() {
        assertThat(cards.check(token())).isInstanceOfSatisfying(Checked.Genuine.class, it -> {
            assertThat(it.state()).isEqualTo(CardState.VALID);
            assertThat(it.grids()).isNotEmpty();
        });
    }

    @Test
    void aChangedWordIsAForgedCard() {
        var parts = token().split("\\.", -1);
        var words = new String(Base64.getUrlDecoder().decode(parts[0]), UTF_8);
        assertThat(cards.check(with(words.replace("|李|", "|农|"), parts))).isInstanceOf(Checked.Forged.class);
        assertThat(cards.check(with(words.replace("1231", "1230"), parts))).isInstanceOf(Checked.Forged.class);
        assertThat(cards.check(parts[0] + ".2." + parts[2])).isInstanceOf(Checked.Forged.class);
        assertThat(cards.check(with(words, parts))).isInstanceOf(Checked.Genuine.class);
    }

    @Test
    void whatIsNoCardIsSaidToBeNone() {
        for (var text : List.of("", "a.b.c", "..", "A".repeat(5000), with("GW2|x", token().split("\\.", -1)))) {
            assertThat(cards.check(text)).isInstanceOf(Checked.Unreadable.class);
        }
    }

    @Test
    void aRevokedCardIsGenuineButWorthNothing() {
        var token = token();
        var card = cards.own(phone(li)).orElseThrow();
        assertThatThrownBy(() -> cards.revoke(HUANG, card.id(), " ")).hasMessage("card.reason-missing");
        assertThatThrownBy(() -> cards.revoke(dispatcher("451481101"), card.id(), "丢失"))
                .hasMessage("card.unknown");
        cards.revoke(HUANG, card.id(), "手机丢失");
        cards.revoke(HUANG, card.id(), "再来一次");

        assertThat(state(token)).isEqualTo(CardState.REVOKED);
        assertThat(cards.own(phone(li))).isEmpty();
        assertThat(cards.issueAll(HUANG, TOWN)).isEqualTo(1);
        assertThat(cards.own(phone(li))).isPresent();
    }

    @Test
    void whoHasLeftThePostCanShowNoValidCard() {
        var token = token();
        stage.leave();
        assertThat(state(token)).isEqualTo(CardState.OFF_DUTY);
    }

    @Test
    void aCardCountsFromItsFirstToItsLastDay() {
        cards.issueAll(HUANG, TOWN);
        var card = cards.own(phone(li)).orElseThrow();
        assertThat(card.on(card.from(), true)).isEqualTo(CardState.VALID);
        assertThat(card.on(card.to(), true)).isEqualTo(CardState.VALID);
        assertThat(card.on(card.from().minusDays(1), true)).isEqualTo(CardState.NOT_YET);
        assertThat(card.on(card.to().plusDays(1), true)).isEqualTo(CardState.EXPIRED);
    }

    private String token() {
        cards.issueAll(HUANG, TOWN);
        return cards.token(cards.own(phone(li)).orElseThrow());
    }

    private CardState state(String token) {
        return ((Checked.Genuine) cards.check(token)).state();
    }

    private static String with(String words, String[] parts) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(UTF_8)) + "." + parts[1] + "."
                + parts[2];
    }

    static Actor phone(Id worker) {
        return new Actor(new UUID(7, 5), "李", Role.WORKER, worker.city(), new Scope.OfWorker(worker.uuid()));
    }

    static Actor dispatcher(String division) {
        return new Actor(new UUID(7, 9), "黄", Role.DISPATCHER, "451400", new Scope.OfDivision(division));
    }
}
