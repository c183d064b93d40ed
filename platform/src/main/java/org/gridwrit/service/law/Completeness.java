package org.gridwrit.service.law;

import static org.gridwrit.service.law.Place.COURT;
import static org.gridwrit.service.law.Place.RESIDENCE;

import java.util.ArrayList;
import java.util.List;

/// 送达是否完成 What a receipt still needs before the law takes the document as served.
public final class Completeness {
    private final Standing standing;
    private final ServiceReceipt receipt;
    private final List<Bar> missing = new ArrayList<>();

    private Completeness(Standing standing, ServiceReceipt receipt) {
        this.standing = standing;
        this.receipt = receipt;
    }

    /// Empty when it is complete.
    public static List<Bar> missing(Mode mode, Standing standing, ServiceReceipt receipt) {
        var check = new Completeness(standing, receipt);
        switch (mode) {
            case DIRECT -> check.direct();
            case LEAVE -> check.left();
            case ELECTRONIC -> check.needs(!receipt.reference().isBlank(), "no-electronic-proof", "在线诉讼规则 31");
            case ENTRUSTED -> check.referenceAndSigner("no-letter-of-entrustment", "解释 134");
            case POST -> check.referenceAndSigner("no-return-slip", "民事诉讼法 91");
            case HANDED_ON -> check.referenceAndSigner("no-unit", "民事诉讼法 92–94");
            case PUBLIC_NOTICE -> check.published();
        }
        return List.copyOf(check.missing);
    }

    private void direct() {
        if (receipt.receiver() != null) {
            signer();
        } else if (receipt.place() == RESIDENCE || standing.document().goesToThePartyItself()) {
            needs(false, "nobody-signed", "民事诉讼法 87");
        } else {
            needs(!receipt.reason().isBlank(), "no-reason", "解释 131");
            needs(receipt.place() == COURT || receipt.isRecorded(), "not-recorded", "解释 131");
        }
    }

    /// Who refuses at home is served by leaving; anywhere else as above.
    private void left() {
        needs(receipt.place() == RESIDENCE, "not-at-home", "民事诉讼法 89");
        needs(!receipt.reason().isBlank(), "no-reason", "民事诉讼法 89");
        if (receipt.isRecorded() || receipt.isWitnessed()) return;
        var witness = receipt.witness();
        if (witness != null && !witness.isQualified()) needs(false, "witness-unqualified", "民事诉讼法 89，解释 130");
        else needs(false, "neither-witnessed-nor-recorded", "民事诉讼法 89");
    }

    private void published() {
        needs(!receipt.reference().isBlank(), "no-medium", "解释 138");
        needs(!receipt.reason().isBlank(), "no-course", "民事诉讼法 95");
        needs(receipt.place() != RESIDENCE || receipt.isRecorded(), "posting-not-recorded", "解释 138");
    }

    private void referenceAndSigner(String code, String article) {
        needs(!receipt.reference().isBlank(), code, article);
        signer();
    }

    private void signer() {
        needs(receipt.isSigned(), "nobody-signed", "民事诉讼法 87");
        var receiver = receipt.receiver();
        if (receiver != null) missing.addAll(Receivers.bars(receiver, standing));
    }

    private void needs(boolean met, String code, String article) {
        if (!met) missing.add(new Bar(code, article));
    }
}
