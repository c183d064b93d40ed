package org.gridwrit.intake;

import java.util.Arrays;
import java.util.List;
import org.gridwrit.intake.sheet.DocketColumn;
import org.gridwrit.shared.Refusal;

/// 差错 One thing wrong with one row.
///
/// @param column its title, empty when the fault is the row's
/// @param code   a refusal's; its message says what is wrong and what would be right
public record RowFault(String column, String code, List<String> args) {
    public static RowFault of(DocketColumn column, Refusal refusal) {
        return new RowFault(
                column.title(),
                refusal.code(),
                Arrays.stream(refusal.args()).map(String::valueOf).toList());
    }
}
