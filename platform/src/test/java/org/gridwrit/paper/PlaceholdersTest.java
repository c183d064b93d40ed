package org.gridwrit.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("占位符和版面")
class PlaceholdersTest {
    @Test
    @DisplayName("不认识的占位符被拒绝，并说出最像的一个")
    void anUnknownOneIsRefusedWithTheLikeliest() {
        assertThatThrownBy(() -> Placeholders.mustSuit("【受送答人】", PaperKind.RECEIPT))
                .isInstanceOfSatisfying(Refusal.class, it -> {
                    assertThat(it.code()).isEqualTo("paper.placeholder-unknown");
                    assertThat(it.args()).startsWith("受送答人", "受送达人");
                });
    }

    @Test
    @DisplayName("案件里的文字不会变成标题、表格或占位符")
    void whatSomebodyTypedElsewhereMakesNoLayoutHere() {
        var typed = CaseWords.inline("第一行\n# 标题|【案号】");
        var sheet = Sheet.of(Placeholders.fill("| 事由 | 【事由】 |", Map.of("事由", typed)));
        assertThat(sheet.blocks()).singleElement().satisfies(it -> {
            assertThat(it.form()).isEqualTo(Sheet.Form.TABLE);
            assertThat(it.rows().getFirst().cells()).containsExactly("事由", "第一行；# 标题／〔案号〕");
        });
    }

    @Test
    @DisplayName("短的行，最后一格占满")
    void theLastCellOfAShortRowTakesTheRest() {
        var rows = Sheet.of("| 一 | 二 | 三 | 四 |\n| 五 | 六 |").blocks().getFirst().rows();
        assertThat(rows).extracting(Sheet.Row::span).containsExactly(1, 3);
    }
}
