package org.gridwrit.card;

import org.gridwrit.web.QrPicture;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A card as it is shown or printed: its words and the picture of its QR code.
@Component
class CardPages {
    private final Cards cards;

    CardPages(Cards cards) {
        this.cards = cards;
    }

    /// @param picture address of the picture, which the page carries in itself
    /// @param address what the picture says
    record Printed(AuthorityCard card, String picture, String address) {}

    Printed printed(AuthorityCard card) {
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .pathSegment("card", cards.token(card))
                .toUriString();
        return new Printed(card, QrPicture.of(address), address);
    }
}
