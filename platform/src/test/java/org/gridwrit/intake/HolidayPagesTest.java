package org.gridwrit.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.Workbook;
import org.gridwrit.access.Actor;
import org.gridwrit.access.Role;
import org.gridwrit.access.Scope;
import org.gridwrit.division.Holidays;
import org.gridwrit.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@WholeProgram
@Transactional
class HolidayPagesTest {
    static final Actor ADMINISTRATOR = new Actor(new UUID(7, 3), "管理员", Role.ADMINISTRATOR, "450000", new Scope.None());
    static final Pattern KEPT = Pattern.compile("name=\"csv\" value=\"([^\"]*)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    Holidays holidays;

    @Test
    void theCalendarOfAYearIsShownAndAMissingYearIsSaid() throws Exception {
        mvc.perform(as(get("/admin/holidays").param("year", "2026")))
                .andExpect(content().string(allOf(containsString("2026-04-20"), containsString("调休上班"))));
        mvc.perform(as(get("/admin/holidays").param("year", "2044").param("language", "en")))
                .andExpect(content().string(allOf(containsString("no holidays for 2044"), not(containsString("??")))));
    }

    @Test
    void aWorkbookIsPreviewedThenTaken() throws Exception {
        var page = preview("holidays.xlsx", workbook())
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("2041-01-01"),
                                containsString("2041年13月1日"),
                                containsString("“休息”不是类别"),
                                containsString("确认导入 1 天"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(holidays.isWorkingDay(LocalDate.of(2041, 1, 1)))
                .as("a preview changes nothing")
                .isTrue();

        var kept = KEPT.matcher(page);
        assertThat(kept.find()).isTrue();
        mvc.perform(as(post("/admin/holidays").param("csv", kept.group(1).replace("&quot;", "\""))))
                .andExpect(redirectedUrl("/admin/holidays?year=2041"));
        assertThat(holidays.isWorkingDay(LocalDate.of(2041, 1, 1))).isFalse();
    }

    @Test
    void aSheetInTheOldChineseEncodingIsReadAndDaysThatAreThereChangeNothing() throws Exception {
        preview("节假日.csv", "日期,类别,名称\n2026-01-01,放假,元旦\n".getBytes(Charset.forName("GB18030")))
                .andExpect(content().string(allOf(containsString("其中 0 天有变化"), not(containsString("确认导入")))));
    }

    @Test
    void whatIsNoSheetOfHolidaysIsSaid() throws Exception {
        preview("a.csv", "案号,立案日期\n".getBytes(UTF_8))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("第一行应为")));
        preview("a.xlsx", new byte[0]).andExpect(status().isUnprocessableContent());
        preview("a.pdf", "%PDF-1.7 ".getBytes(UTF_8)).andExpect(status().isUnprocessableContent());
        preview("a.csv", "日期,类别,名称\n元旦,,\n".getBytes(UTF_8)).andExpect(content().string(containsString("没有一行是对的")));
    }

    @Test
    void theTemplateCanBeFilledInAndComesBackAsItWas() throws Exception {
        var template = mvc.perform(as(get("/admin/holidays/template.xlsx")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(template))) {
            assertThat(zip.getNextEntry()).isNotNull();
        }
        preview("holidays.xlsx", template).andExpect(content().string(containsString("正确的 2 天")));
    }

    /// Its first day is a date as spreadsheets keep them: a number.
    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", "1.0")) {
            var sheet = workbook.newWorksheet("节假日");
            var rows = List.of(
                    List.of("日期", "类别", "名称"),
                    List.of("", "放假", "元旦"),
                    List.of("2041年13月1日", "放假", "元旦"),
                    List.of("2041-01-03", "休息", "元旦"));
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < 3; column++)
                    sheet.value(row, column, rows.get(row).get(column));
            }
            sheet.value(1, 0, LocalDate.of(2041, 1, 1));
        }
        return bytes.toByteArray();
    }

    private ResultActions preview(String name, byte[] bytes) throws Exception {
        return mvc.perform(as(multipart("/admin/holidays/preview")
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))));
    }

    private static <T extends AbstractMockHttpServletRequestBuilder<T>> T as(T request) {
        return request.requestAttr(Actor.class.getName(), ADMINISTRATOR)
                .with(user("admin").roles("ADMINISTRATOR"))
                .with(csrf());
    }
}
