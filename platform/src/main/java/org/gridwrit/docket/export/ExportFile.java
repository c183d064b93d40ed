package org.gridwrit.docket.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;

@Component
class ExportFile {
    private final ExportSheet sheet;

    ExportFile(ExportSheet sheet) {
        this.sheet = sheet;
    }

    void send(CaseExport export, HttpServletResponse response, Locale locale) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename("案件清单.xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("Cache-Control", "no-store");
        sheet.write(response.getOutputStream(), export, locale);
    }
}
