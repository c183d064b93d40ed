package org.gridwrit.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gridwrit.casefile.CaseFiles;
import org.gridwrit.casefile.timeline.Moment;
import org.gridwrit.casefile.timeline.Part;
import org.gridwrit.casefile.timeline.Timelines;
import org.gridwrit.shared.Id;
import org.gridwrit.shared.Keys;
import org.gridwrit.shared.Times;
import org.gridwrit.task.Cast;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
@DisplayName("文书：起草、签发、编号、更正")
class PapersTest {
    @Autowired
    Papers papers;

    @Autowired
    Issuing issuing;

    @Autowired
    ApplicationContext program;

    @Autowired
    CaseFiles cases;

    @Autowired
    Timelines timelines;

    @Autowired
    Keys keys;

    @Autowired
    Clock clock;

    final Cast cast = new Cast();
    Desk desk;
    Id casefile;

    @BeforeEach
    void aTerminatedCase() {
        desk = new Desk(program, cases, papers, keys, cast, Times.today(clock));
        casefile = desk.terminated();
    }

    @Test
    @DisplayName("草稿由案件填好：当事人、金额大小写、日期；只剩文号和签发日期")
    void aDraftIsFilledFromTheCase() {
        var draft = desk.drafted(casefile);
        assertThat(desk.words(draft))
                .contains("陈芳", "黄某", "10,000.00元", "人民币壹万元整", "2019年3月4日", Numerals.date(desk.today()));
        assertThat(Placeholders.in(desk.words(draft))).containsExactlyInAnyOrder("文号", "签发日期");
    }

    @Test
    @DisplayName("没有终本的案件不能起草终本告知；没有和解的不能起草协议")
    void whatDidNotHappenCannotBeStated() {
        var running = desk.filed();
        assertThatThrownBy(() -> desk.drafted(running)).hasMessage("paper.no-fact.FOR_NOW_NOTICE");
        assertThatThrownBy(() -> papers.draft(cast.lu, casefile, desk.next(), PaperKind.SETTLEMENT, desk.next()))
                .hasMessage("paper.no-fact.SETTLEMENT");
    }

    @Test
    @DisplayName("签发后有文号、PDF 原件和摘要，进入案件经过；再签发什么也不变")
    void anIssuedPaperIsNumberedPrintedAndOnTheTimeline() throws Exception {
        var draft = desk.drafted(casefile);
        var paper = issuing.issue(cast.wei, draft);
        assertThat(paper.number()).matches("（\\d{4}）桂1481网执终字第\\d+号");
        assertThat(issuing.issue(cast.wei, draft)).isEqualTo(paper);
        var pdf = papers.print(cast.wei, draft).pdf();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s", ""))
                    .contains("终结本次执行程序告知书", paper.number(), "人民币壹万元整", Numerals.dateInWords(desk.today()), "1/")
                    .doesNotContain("【");
            assertThat(read.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
            var fonts = read.getPage(0).getResources();
            for (var it : fonts.getFontNames())
                assertThat(fonts.getFont(it).isEmbedded()).isTrue();
        }
        assertThat(timelines.before(cast.wei, casefile, java.util.Set.of(Part.PAPER), Moment.END, 5))
                .singleElement()
                .satisfies(it -> assertThat(it.said().toString()).contains(paper.number()));
    }

    @Test
    @DisplayName("改得更清楚可以，改掉事实不能签发")
    void aPaperMustSayWhatHappened() {
        var draft = desk.drafted(casefile);
        var words = desk.words(draft);
        papers.write(cast.lu, draft, words.replace("10,000.00元", "1元"), null);
        assertThatThrownBy(() -> issuing.issue(cast.wei, draft)).hasMessage("paper.fact-altered");
        papers.write(cast.lu, draft, words + "\n另附财产查询结果。", null);
        assertThat(issuing.issue(cast.wei, draft).words()).endsWith("另附财产查询结果。");
    }

    @Test
    @DisplayName("两人同时改一份草稿：后写的不覆盖先写的，两份文字都还在；自己的可以重发")
    void nobodyWritesOverAnother() {
        var draft = desk.drafted(casefile);
        var words = desk.words(draft);
        int read = papers.named(cast.wei, draft).hand().revision();
        papers.write(cast.lu, draft, words + "\n陆书记员加的一句。", read);
        assertThatThrownBy(() -> papers.write(cast.wei, draft, words + "\n韦法官加的一句。", read))
                .hasMessage("paper.written-meanwhile");
        assertThat(desk.words(draft)).contains("陆书记员加的一句").doesNotContain("韦法官加的一句");
        var again = papers.write(cast.lu, draft, words + "\n陆书记员加的两句。", read);
        assertThat(again.hand()).isEqualTo(new Paper.Hand(read + 2, cast.lu.account(), cast.lu.name()));
        papers.write(cast.wei, draft, words + "\n韦法官加的一句。", again.hand().revision());
        assertThat(desk.words(draft)).contains("韦法官加的一句");
    }

    @Test
    @DisplayName("写成一样的不算冲突")
    void theSameWordsAreNoConflict() {
        var draft = desk.drafted(casefile);
        var words = desk.words(draft);
        int read = papers.named(cast.wei, draft).hand().revision();
        papers.write(cast.lu, draft, words + "\n同一句。", read);
        assertThat(papers.write(cast.wei, draft, words + "\n同一句。", read).hand().by())
                .isEqualTo(cast.lu.account());
    }

    @Test
    @DisplayName("更正是同号的新一版，旧版留卷并标明；同一件事不出第二份")
    void aCorrectionIsAVersionAndTheOldOneStays() {
        var first = issuing.issue(cast.wei, desk.drafted(casefile));
        assertThatThrownBy(() -> desk.drafted(casefile)).hasMessage("paper.stated");
        var next = papers.correct(cast.lu, first.id(), desk.next(), "写错一字");
        var also = papers.correct(cast.lu, first.id(), desk.next(), "又一处");
        assertThat(papers.named(cast.wei, first.id()).state()).isEqualTo(PaperState.ISSUED);
        var second = issuing.issue(cast.wei, next);
        assertThat(second.number()).isEqualTo(first.number());
        assertThat(second.version()).isEqualTo(2);
        assertThat(papers.named(cast.wei, first.id()).state()).isEqualTo(PaperState.CORRECTED);
        assertThat(papers.print(cast.wei, first.id()).pdf()).isNotEmpty();
        assertThatThrownBy(() -> issuing.issue(cast.wei, also)).hasMessage("paper.not-standing");
    }

    @Test
    @DisplayName("书记员起草，承办人签发；别的法院看不到；签发以后不能改也不能删")
    void whoMayDoWhat() {
        var draft = desk.drafted(casefile);
        assertThatThrownBy(() -> issuing.issue(cast.lu, draft)).hasMessage("access.role");
        assertThatThrownBy(() -> papers.open(cast.elsewhere, draft)).hasMessage("paper.unknown");
        assertThatThrownBy(() -> papers.print(cast.wei, draft)).hasMessage("paper.not-issued");
        issuing.issue(cast.wei, draft);
        assertThatThrownBy(() -> papers.write(cast.wei, draft, "改", null)).hasMessage("paper.issued");
        assertThatThrownBy(() -> papers.discard(cast.wei, draft)).hasMessage("paper.issued");
    }
}
