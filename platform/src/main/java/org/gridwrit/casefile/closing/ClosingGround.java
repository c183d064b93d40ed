package org.gridwrit.casefile.closing;

import static org.gridwrit.casefile.Closing.CANCELLED;
import static org.gridwrit.casefile.Closing.NOT_ENFORCED;
import static org.gridwrit.casefile.Closing.PERFORMED;
import static org.gridwrit.casefile.Closing.REJECTED;
import static org.gridwrit.casefile.Closing.TERMINATED;
import static org.gridwrit.casefile.closing.ClosingFact.ACTS_DONE;
import static org.gridwrit.casefile.closing.ClosingFact.APPLICATION;
import static org.gridwrit.casefile.closing.ClosingFact.ARBITRATION_FAULT;
import static org.gridwrit.casefile.closing.ClosingFact.BANKRUPTCY;
import static org.gridwrit.casefile.closing.ClosingFact.CIRCUMSTANCE;
import static org.gridwrit.casefile.closing.ClosingFact.CLOSING_NOTICE;
import static org.gridwrit.casefile.closing.ClosingFact.COLLEGIAL;
import static org.gridwrit.casefile.closing.ClosingFact.DEATH;
import static org.gridwrit.casefile.closing.ClosingFact.FILED_ELSEWHERE;
import static org.gridwrit.casefile.closing.ClosingFact.HARDSHIP;
import static org.gridwrit.casefile.closing.ClosingFact.LACKING;
import static org.gridwrit.casefile.closing.ClosingFact.LIMITATION;
import static org.gridwrit.casefile.closing.ClosingFact.LOAN;
import static org.gridwrit.casefile.closing.ClosingFact.NOTARIAL_FAULT;
import static org.gridwrit.casefile.closing.ClosingFact.NO_AGREED_PRICE;
import static org.gridwrit.casefile.closing.ClosingFact.NO_CAPACITY;
import static org.gridwrit.casefile.closing.ClosingFact.NO_ESTATE;
import static org.gridwrit.casefile.closing.ClosingFact.NO_INCOME;
import static org.gridwrit.casefile.closing.ClosingFact.NO_SUCCESSOR;
import static org.gridwrit.casefile.closing.ClosingFact.OBJECTION_UPHELD;
import static org.gridwrit.casefile.closing.ClosingFact.PUBLIC_INTEREST;
import static org.gridwrit.casefile.closing.ClosingFact.RETURN_APPROVED;
import static org.gridwrit.casefile.closing.ClosingFact.REVOCATION;
import static org.gridwrit.casefile.closing.ClosingFact.RULING;
import static org.gridwrit.casefile.closing.ClosingFact.SUIT_ACCEPTED;
import static org.gridwrit.casefile.closing.ClosingFact.SUPPORT_CLAIM;
import static org.gridwrit.casefile.closing.ClosingFact.THING_GONE;
import static org.gridwrit.casefile.closing.ClosingFact.UNCLEAR;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.gridwrit.casefile.CaseFile;
import org.gridwrit.casefile.Closing;
import org.gridwrit.casefile.Organizations;

/// 结案事由 Why a case may end in a certain way, with the article and the facts it asks for. What a case that is
/// terminated for now needs stands in `Condition`.
public enum ClosingGround {
    ALL_PERFORMED(PERFORMED, "执行规定 64(1)、法发〔2014〕26号 15", CLOSING_NOTICE), // 全部执行完毕
    SETTLEMENT_PERFORMED(PERFORMED, "执行和解规定 8", CLOSING_NOTICE), // 和解协议履行完毕
    WITHDRAWN(TERMINATED, "民事诉讼法 268(1)、解释 518", APPLICATION, RULING), // 申请人撤销申请
    SETTLED_AND_WITHDRAWN(TERMINATED, "解释 464", APPLICATION, RULING), // 达成和解后撤回执行申请
    SETTLEMENT_SUED(TERMINATED, "执行和解规定 14", SUIT_ACCEPTED, RULING), // 就履行和解协议起诉
    REVOKED(TERMINATED, "民事诉讼法 268(2)", REVOCATION, RULING), // 据以执行的法律文书被撤销
    DEBTOR_DIED(TERMINATED, "民事诉讼法 268(3)", DEATH, NO_ESTATE, NO_SUCCESSOR, RULING), // 被执行人死亡
    CREDITOR_DIED(TERMINATED, "民事诉讼法 268(4)", SUPPORT_CLAIM, DEATH, RULING), // 权利人死亡
    UNABLE(TERMINATED, "民事诉讼法 268(5)", LOAN, HARDSHIP, NO_INCOME, NO_CAPACITY, RULING), // 无力偿还
    BANKRUPT(TERMINATED, "民事诉讼法 268(6)、解释 513", BANKRUPTCY, RULING), // 宣告破产
    THING_LOST(TERMINATED, "解释 492", THING_GONE, NO_AGREED_PRICE, RULING), // 特定物灭失
    OTHERWISE(TERMINATED, "民事诉讼法 268(6)", CIRCUMSTANCE, RULING), // 其他情形
    ARBITRATION(NOT_ENFORCED, "民事诉讼法 248", ARBITRATION_FAULT, COLLEGIAL, RULING), // 仲裁裁决
    AGAINST_PUBLIC_INTEREST(NOT_ENFORCED, "民事诉讼法 248、解释 478", PUBLIC_INTEREST, RULING), // 违背社会公共利益
    NOTARIZED(NOT_ENFORCED, "民事诉讼法 249、解释 478", NOTARIAL_FAULT, RULING), // 公证债权文书
    TIME_BARRED(NOT_ENFORCED, "解释 481", LIMITATION, RULING), // 申请执行时效期间届满
    NOT_ACCEPTABLE(REJECTED, "执行规定 16、法发〔2014〕26号 20", LACKING, RULING), // 不符合受理条件
    INDEFINITE(REJECTED, "解释 461", UNCLEAR, RULING), // 主体或者内容不明确
    ENTRUSTED(CANCELLED, "委托执行规定 2", ClosingFact.ENTRUSTED), // 委托执行，受托法院已立案
    RETURNED(CANCELLED, "委托执行规定 9", RETURN_APPROVED), // 退回委托
    NO_JURISDICTION(CANCELLED, "执行程序解释 3", OBJECTION_UPHELD), // 管辖异议成立
    FILED_TWICE(CANCELLED, "执行程序解释 2", FILED_ELSEWHERE); // 其他法院立案在先

    /// The applicant may come back (解释 465, 518); on the other grounds nothing is left that could be resumed.
    private static final Set<ClosingGround> RESUMABLE = Set.of(WITHDRAWN, SETTLED_AND_WITHDRAWN, OTHERWISE);

    private static final Set<ClosingGround> OF_CITIZENS = Set.of(DEBTOR_DIED, UNABLE);

    public final Closing way;
    public final String article;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<ClosingFact> facts;

    ClosingGround(Closing way, String article, ClosingFact... facts) {
        this.way = way;
        this.article = article;
        this.facts = List.of(facts);
    }

    public static List<ClosingGround> of(Closing way) {
        return Arrays.stream(values()).filter(it -> it.way == way).toList();
    }

    /// A case that is not about money has no ledger to show that it is done.
    public List<ClosingFact> facts(CaseFile of) {
        return this == ALL_PERFORMED && of.amount().value() == 0 ? List.of(ACTS_DONE, CLOSING_NOTICE) : facts;
    }

    public boolean isResumable() {
        return RESUMABLE.contains(this);
    }

    /// Citizens die and fall ill, organisations go bankrupt.
    public boolean suits(CaseFile of) {
        if (of.debtors().isEmpty()) return true;
        if (OF_CITIZENS.contains(this)) return of.debtors().stream().anyMatch(it -> !Organizations.isOne(it));
        return this != BANKRUPT || of.debtors().stream().anyMatch(Organizations::isOne);
    }

    public String article() {
        return article;
    }
}
