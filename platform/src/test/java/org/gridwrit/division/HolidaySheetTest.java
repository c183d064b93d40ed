package org.gridwrit.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.gridwrit.division.HolidayImport.Fault;
import org.gridwrit.shared.Refusal;
import org.junit.jupiter.api.Test;

class HolidaySheetTest {
    @Test
    void everyWrongRowIsNamedAndTheRightOnesStay() {
        var sheet = read("""
                date,kind,name
                2027-01-01,holiday,元旦
                2027/01/02,holiday,元旦
                2027-01-03,off,元旦
                2027-01-04,makeup_workday,元旦
                2027-01-09,makeup_workday,元旦
                2027-01-01,makeup_workday,元旦
                2027-02-30,holiday
                """);

        assertThat(sheet.days()).extracting(it -> it.day().toString()).containsExactly("2027-01-01", "2027-01-09");
        assertThat(sheet.faults())
                .extracting(Fault::row, Fault::column, Fault::code)
                .containsExactly(
                        tuple(3, "date", "date"),
                        tuple(4, "kind", "kind"),
                        tuple(5, "kind", "weekday"),
                        tuple(7, "kind", "weekday"),
                        tuple(8, "date", "date"),
                        tuple(8, "name", "name"));
    }

    @Test
    void aDayGivenTwiceDifferentlyIsAFault() {
        assertThat(read("date,kind,name\n2027-01-02,holiday,元旦\n2027-01-02,makeup_workday,春节\n")
                        .faults())
                .containsExactly(new Fault(3, "date", "twice", "2027-01-02"));
    }

    @Test
    void aSheetSavedByASpreadsheetIsRead() {
        assertThat(read("\uFEFFDate,Kind,Name\r\n2027-01-01,HOLIDAY,元旦\r\n").days())
                .hasSize(1);
    }

    @Test
    void aSheetWithoutItsHeaderIsRefused() {
        assertThatThrownBy(() -> read("2027-01-01,holiday,元旦\n"))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("holiday.header"));
    }

    @Test
    void theShippedSheetsHaveNoFaults() {
        assertThat(read(HolidaySheet.shipped("holidays.csv")).faults()).isEmpty();
        assertThat(HolidaySheet.read(HolidaySheet.shipped("holidays-guangxi.csv"), day -> true)
                        .faults())
                .isEmpty();
    }

    static HolidayImport read(String csv) {
        return HolidaySheet.read(csv, day -> false);
    }
}
