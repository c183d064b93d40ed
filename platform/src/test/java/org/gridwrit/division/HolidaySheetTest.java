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
                02.01.2027,holiday,元旦
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
    void aSheetAsAnOfficeWritesItIsRead() {
        assertThat(read("日期,类别,名称\n2027年1月1日,放假,元旦\n2027/1/10,调休上班,元旦\n\n2027-2-6,节假日,春节\n")
                        .days())
                .extracting(Holiday::toString)
                .containsExactly(
                        "Holiday[day=2027-01-01, kind=HOLIDAY, name=元旦]",
                        "Holiday[day=2027-01-10, kind=MAKEUP_WORKDAY, name=元旦]",
                        "Holiday[day=2027-02-06, kind=HOLIDAY, name=春节]");
    }

    @Test
    void aYearThatCannotBeMeantIsAFault() {
        assertThat(read("date,kind,name\n2207-01-01,holiday,元旦\n").faults())
                .containsExactly(new Fault(2, "date", "year", "2207-01-01"));
    }

    @Test
    void whatIsNoCalendarIsRefused() {
        assertThatThrownBy(() -> read("date,kind,name\n" + "2027-01-01,holiday,元旦\n".repeat(1001)))
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.code()).isEqualTo("holiday.long"));
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
